import KubeDSL
import KubernetesModel

/// What a declaration would render in the stack, worked out by the declaration itself.
struct Prediction {
    let objects: [ManifestNode]

    init(_ resource: some Resource, in scope: StackScope) {
        var lowering = Lowering(namespace: scope.namespace, labels: scope.labels)
        resource.lower(into: &lowering)
        objects = lowering.objects.map(Self.node)
    }

    static func node(of declared: DeclaredObject) -> ManifestNode {
        var encoder = ManifestTreeEncoder()
        declared.object.encode(into: &encoder)
        return encoder.root
    }

    /// The object of that kind and name.
    func object(like wanted: ManifestNode) -> ManifestNode? {
        objects.first { node in
            node["kind"] == wanted["kind"] && node["apiVersion"] == wanted["apiVersion"]
                && node.at("metadata", "name") == wanted.at("metadata", "name")
        }
    }
}

extension SourceLocation {
    /// Of a declaration that is tried out and whose source is not written yet.
    static let unwritten = SourceLocation(file: "", line: 0, column: 0)
}
