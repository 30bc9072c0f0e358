import KubernetesModel

/// The API server refuses an object whose annotations together exceed 256 KiB.
package struct OversizedAnnotations: Check {
    package let rule = Rule(
        "oversized-annotations", "the annotations of an object are at most 256 KiB in all",
        why: "the API server refuses the object",
        remedy: "keep large text in a ConfigMap",
        rows: ["SYN-12"],
        wrong: ".annotations([\"notes\": textOf300KiB])",
        right: "keep the text in a ConfigMap")

    private static let limit = 256 * 1024

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let objects = graph.objects.compactMap { declared in
            finding(declared.object.metadata.annotations ?? [:], of: declared, at: "metadata.annotations")
        }
        let templates = graph.pods.compactMap { pod in
            pod.isBare ? nil : finding(pod.annotations, of: pod.declared, at: "\(pod.metadataPath).annotations")
        }
        return objects + templates
    }

    private func finding(
        _ annotations: OrderedMap<String>, of declared: DeclaredObject, at path: @autoclosure () -> String
    ) -> Finding? {
        let size = annotations.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size > Self.limit else { return nil }
        return Finding(
            rule, "annotations of \(ObjectReference(declared.object)) take \(size) bytes; at most \(Self.limit) fit",
            in: declared, path: path())
    }
}
