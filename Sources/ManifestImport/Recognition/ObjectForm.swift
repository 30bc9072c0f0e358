import KubernetesModel

/// An object with every field: of the model where it fits, else as the tree that it is.
struct ObjectForm {
    let type: String
    let value: SwiftExpression
    /// Why a kind that the model knows is a raw object all the same.
    let misfit: Misfit?

    /// Throws for metadata that no object has.
    init(_ object: ImportedObject, in scope: StackScope, literal: ModelLiteral) throws(Misfit) {
        // The stack's own namespace is said once, for all.
        let isAtHome = object.isNamespaced && object.namespace == scope.namespace
        let own = LiveForm.node(object)
        let node = isAtHome ? own.removing("metadata", "namespace") : own
        let fields = node.fields ?? [:]
        var found: Misfit?
        if let type = object.type {
            do throws(Misfit) {
                value = try literal.structure(fields, type.name, at: "", skipping: ["apiVersion", "kind"])
                self.type = type.name
                misfit = nil
                return
            } catch {
                found = error
            }
        } else if RegisteredKind.all.contains(where: { $0.groupVersionKind.apiVersion == object.kind.apiVersion }) {
            found = Misfit("'\(object.kind.apiVersion)' has no kind '\(object.kind.kind)'", at: "kind")
        }
        self.type = "RawObject"
        misfit = found
        // Where the stack has a namespace, an object without one must not be taken into it.
        let isOutside = scope.namespace != nil && object.namespace == nil && !object.isNamespaced
        value = try Self.raw(object, fields, isOutside: isOutside, literal)
    }

    private static func raw(
        _ object: ImportedObject, _ fields: OrderedMap<ManifestNode>, isOutside: Bool, _ literal: ModelLiteral
    ) throws(Misfit) -> SwiftExpression {
        let metadata = ModelForm.node(fields["metadata"] ?? .null, as: .structure("MetaV1.ObjectMeta"))
        let others = fields.filter { !["apiVersion", "kind", "metadata"].contains($0.key) }
        let scope = isOutside ? [SwiftArgument("scope", .token(".cluster"))] : []
        return .call(
            "RawObject",
            [
                SwiftArgument("apiVersion", .text(object.kind.apiVersion)),
                SwiftArgument("kind", .text(object.kind.kind)),
            ] + scope + [
                SwiftArgument(
                    "metadata",
                    try literal.expression(metadata, as: .structure("MetaV1.ObjectMeta"), at: "metadata")),
                SwiftArgument("fields", try RawLiteral.dictionary(OrderedMap(others), at: "")),
            ])
    }
}
