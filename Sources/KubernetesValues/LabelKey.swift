/// The key of a label: a name of at most 63 characters, with a DNS subdomain and '/' before it if it has a prefix.
///
/// [Labels](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set)
package struct LabelKey: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        do throws(InvalidValue) {
            try QualifiedName(rule: "label-key", subject: "label key").check(text)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        description = text
    }

    /// What stands before the '/', or nil.
    package var prefix: String? { QualifiedName.prefix(of: description) }
}
