/// A peer or port of a network policy, and where in the object it stands.
package struct NetworkPolicyItem<Value: Sendable>: Sendable {
    package let value: Value
    let direction: StaticString
    let rule: Int
    let list: StaticString
    let index: Int

    package var path: String { "spec.\(direction)[\(rule)].\(list)[\(index)]" }
}
