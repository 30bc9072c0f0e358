/// The key of an annotation: as that of a label, but capitals are allowed in the prefix.
///
/// [Annotations](https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set)
package struct AnnotationKey: CheckedName {
    package let description: String

    package init(_ text: String) throws(InvalidValue) {
        do throws(InvalidValue) {
            try QualifiedName(rule: "annotation-key", subject: "annotation key", ignoresCaseOfPrefix: true).check(text)
        } catch {
            throw error.withSoundRepair(for: Self.self)
        }
        description = text
    }

    /// What stands before the '/', or nil.
    package var prefix: String? { QualifiedName.prefix(of: description) }
}
