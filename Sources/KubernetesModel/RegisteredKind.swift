/// A kind that the model knows, whatever object is at hand.
package struct RegisteredKind: Sendable, Hashable {
    package let groupVersionKind: GroupVersionKind
    package let scope: Scope

    init(_ apiVersion: String, _ kind: String, _ scope: Scope) {
        groupVersionKind = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        self.scope = scope
    }

    private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.groupVersionKind, $0) })

    /// The kind of that name; `nil` when the model has none, as for custom resources and versions before `v1`.
    package static func named(_ groupVersionKind: GroupVersionKind) -> RegisteredKind? { byKind[groupVersionKind] }
}
