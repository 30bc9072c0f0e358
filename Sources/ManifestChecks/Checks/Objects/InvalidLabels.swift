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
        var ofLabels: [String: InvalidValue] = [:]
        for key in graph.metadataKeys.labels { ofLabels[key] = LabelKey.refusal(of: key) }
        var ofAnnotations: [String: InvalidValue] = [:]
        for key in graph.metadataKeys.annotations { ofAnnotations[key] = AnnotationKey.refusal(of: key) }

        var findings: [Finding] = []
        func check(
            _ labels: OrderedMap<String>, _ annotations: OrderedMap<String>, of declared: DeclaredObject,
            at path: @autoclosure () -> String
        ) {
            func report(_ refusal: InvalidValue?, _ field: String, _ key: String) {
                guard let refusal else { return }
                findings.append(Finding(rule, refusal, in: declared, path: "\(path()).\(field)[\(key)]"))
            }
            for (key, value) in labels {
                if !ofLabels.isEmpty { report(ofLabels[key], "labels", key) }
                report(LabelValue.refusal(of: value), "labels", key)
            }
            guard !ofAnnotations.isEmpty else { return }
            for key in annotations.keys { report(ofAnnotations[key], "annotations", key) }
        }
        for declared in graph.objects {
            let metadata = declared.object.metadata
            check(metadata.labels ?? [:], metadata.annotations ?? [:], of: declared, at: "metadata")
        }
        for pod in graph.pods where !pod.isBare {
            check(pod.labels, pod.annotations, of: pod.declared, at: pod.metadataPath)
        }
        return findings
    }
}
