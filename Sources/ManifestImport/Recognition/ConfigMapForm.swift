import KubeDSL
import KubernetesModel

/// A ConfigMap of texts → `ConfigMap` with an enum of its keys.
struct ConfigMapForm {
    let declaration: ImportedDeclaration

    /// Nil for one that no patch of a few lines makes equal.
    init?(
        _ object: ImportedObject, _ keys: KeyEnumeration, property: String, in scope: StackScope, literal: ModelLiteral
    ) {
        guard let data = object.node["data"]?.texts, let type = object.type,
            let predicted = Self.predicted(object, data, in: scope),
            let modifiers = PatchStatements.modifiers(
                from: predicted, to: object.node, type: type, literal: literal)
        else { return nil }
        let values = data.map { (name: keys.caseName($0.key) ?? $0.key, value: SwiftExpression.text($0.value)) }
        let call = SwiftExpression.closure(
            .token("ConfigMap"), parameters: "key", [.choice(of: "key", values)])
        declaration = ImportedDeclaration(
            property, "ConfigMap<\(keys.typeName)>", .chain(call, modifiers), types: [keys.lines],
            in: "Configuration")
    }

    /// The keys are known only now, so it is the object that is tried out: the same metadata and the same data.
    private static func predicted(
        _ object: ImportedObject, _ data: OrderedMap<String>, in scope: StackScope
    ) -> ManifestNode? {
        let lowering = Lowering(namespace: scope.namespace, labels: scope.labels)
        let map = CoreV1.ConfigMap(metadata: lowering.metadata(object.name), data: data)
        return Prediction(ModelResource(map), in: scope).objects.first
    }
}
