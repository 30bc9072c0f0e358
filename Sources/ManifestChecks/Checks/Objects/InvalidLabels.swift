import KubernetesModel
import KubernetesValues

/// Label and annotation keys and label values follow the API's grammar, on objects and on their pods.
package struct InvalidLabels: Check {
    package let rule = Rule(
        "invalid-labels", "label keys, label values and annotation keys follow the API's grammar",
        why: "the API server refuses the object",
        remedy: "shorten or rename the key or the value",
        values: ["label-key", "label-value", "annotation-key"],
        rows: ["SYN-10", "SYN-11", "SYN-12"],
        linters: ["kube-score label-values"],
        wrong: ".labels([\"team\": \"a b\"])",
        right: ".labels([\"team\": \"a-b\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for declared in graph.objects {
            check(declared.object.metadata, of: declared, at: "metadata", &findings)
        }
        for pod in graph.pods where !(pod.declared.object is CoreV1.Pod) {
            check(
                MetaV1.ObjectMeta(labels: pod.labels, annotations: pod.annotations), of: pod.declared,
                at: pod.path.dropLast(".spec".count) + ".metadata", &findings)
        }
        return findings
    }

    private func check(
        _ metadata: MetaV1.ObjectMeta, of declared: DeclaredObject, at path: String, _ findings: inout [Finding]
    ) {
        for (key, value) in metadata.labels ?? [:] {
            for refusal in [LabelKey.refusal(of: key), LabelValue.refusal(of: value)] {
                guard let refusal else { continue }
                findings.append(Finding(rule, refusal, in: declared, path: "\(path).labels[\(key)]"))
            }
        }
        for key in metadata.annotations?.keys ?? [] {
            guard let refusal = AnnotationKey.refusal(of: key) else { continue }
            findings.append(Finding(rule, refusal, in: declared, path: "\(path).annotations[\(key)]"))
        }
    }
}
