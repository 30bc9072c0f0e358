package import KubernetesModel

/// One difference between two versions of a stack, and what it does.
package struct Change: Sendable {
    package let object: ObjectIdentity

    /// Where in the object; the root when the object as a whole comes or goes.
    package let path: DiffPath

    /// Nil when it was not there.
    package let old: ManifestNode?

    /// Nil when it is gone.
    package let new: ManifestNode?

    /// What it does, the most dangerous first; never empty.
    package let effects: [Effect]

    /// The line of the stack that set the field, when it is known.
    package let location: SourceLocation?

    package var effect: Effect { effects[0] }

    /// Values of Secrets are for nobody's terminal or pull request.
    var isConfidential: Bool {
        object.groupKind == "Secret" && ["data", "stringData"].contains(where: path.schema.isWithin)
    }
}
