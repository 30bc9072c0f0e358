/// A name that is only ever a part of a URL, as those of roles and their bindings: `system:auth-delegator`.
///
/// [Path segment names](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#path-segment-names)
package struct PathSegmentName: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        guard !text.isEmpty else { throw Self.refusal("name must not be empty", 0..<0) }
        guard text != ".", text != ".." else {
            throw Self.refusal("name \(text.quoted) must not be the name of a directory", 0..<text.utf8.count)
        }
        if let offset = text.utf8.enumerated().first(where: { ASCIISet("/%").contains($0.element) })?.offset {
            let character = OffendingCharacter(in: text, at: offset)
            throw Self.refusal("name \(text.quoted) must not contain \(character.name)", character.range)
        }
        description = text
    }

    private static func refusal(_ reason: String, _ range: Range<Int>) -> InvalidValue {
        InvalidValue(rule: "path-segment-name", reason: reason, range: range)
    }
}
