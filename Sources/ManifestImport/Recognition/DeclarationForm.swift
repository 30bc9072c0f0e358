import KubeDSL
import KubernetesModel

/// A declaration that stands for one object alone → its source, with modifiers for what it has beside its arguments.
struct DeclarationForm {
    let spelling: SwiftExpression

    /// Nil where the declaration would need more than `limit` assignments to become the object.
    init?(
        _ value: some Declaration, _ call: SwiftExpression, for object: ImportedObject, in scope: StackScope,
        literal: ModelLiteral, patches limit: Int
    ) {
        var value = value
        var modifiers: [SwiftExpression] = []
        func predicted() -> ManifestNode? { Prediction(value, in: scope).object(like: object.node) }
        guard let type = object.type, let first = predicted() else { return nil }
        let labels = Self.added(first, object.node, "labels")
        if !labels.isEmpty {
            value = value.labels(labels)
            modifiers.append(.call("labels", SwiftArgument(nil, .dictionary(labels))))
        }
        let annotations = Self.added(first, object.node, "annotations")
        if !annotations.isEmpty {
            value = value.annotations(annotations)
            modifiers.append(.call("annotations", SwiftArgument(nil, .dictionary(annotations))))
        }
        guard let predicted = predicted(),
            let patches = PatchStatements.modifiers(
                from: predicted, to: object.node, type: type, literal: literal, limit: limit)
        else { return nil }
        spelling = .chain(call, modifiers + patches)
    }

    /// What a modifier can add to a map of the metadata: nothing where it would have to take something away as well.
    private static func added(
        _ predicted: ManifestNode, _ wanted: ManifestNode, _ field: String
    ) -> OrderedMap<String> {
        let known = predicted.at("metadata", field)?.texts ?? [:]
        let all = wanted.at("metadata", field)?.texts ?? [:]
        guard known.allSatisfy({ all[$0.key] != nil }) else { return [:] }
        return OrderedMap(all.filter { known[$0.key] != $0.value })
    }
}
