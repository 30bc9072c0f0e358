package import KubeDSL
package import KubernetesModel
import ManifestReading
import ManifestYAML

extension RenderedEnvironment {
    /// The YAML of what stands at `path` in the first object of a kind: `spec.template.spec.containers[0]`. Empty when
    /// there is nothing.
    package func yaml(_ kind: String, at path: String) -> String {
        guard let declared = objects.first(where: { $0.object.groupVersionKind.kind == kind }),
            let part = declared.object.node[at: path]
        else { return "" }
        var writer = YAMLWriter()
        writer.document(part)
        return String(writer.text.dropFirst("---\n".count))
    }

    /// The first object of a type.
    package func object<Object: KubernetesObject>(_ type: Object.Type = Object.self) -> Object? {
        objects.lazy.compactMap { $0.object as? Object }.first
    }
}

extension KubernetesObject {
    fileprivate var node: ManifestNode { ManifestNode(self) }
}

extension ManifestNode {
    /// What stands at a path as the API's own errors write it.
    package subscript(at path: String) -> ManifestNode? { FieldPath(path).value(in: self) }
}

/// What the resources come to in no namespace, under labels of the test's choice.
package func renderBare(
    labels: Labels = Labels(instance: "test", partOf: "test"),
    @ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]
) -> RenderedEnvironment {
    var stack = TestStack(resources)
    stack.labels = labels
    return ManifestPipeline.render(stack)
}
