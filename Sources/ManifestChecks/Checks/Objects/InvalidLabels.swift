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
        // A stack has few labels, each on many objects.
        var refusals = Refusals()
        func check(
            _ labels: OrderedMap<String>, _ annotations: OrderedMap<String>, of declared: DeclaredObject,
            at path: @autoclosure () -> String
        ) {
            for (key, value) in labels {
                for refusal in refusals.ofLabel(key, value) {
                    findings.append(Finding(rule, refusal, in: declared, path: "\(path()).labels[\(key)]"))
                }
            }
            for (key, _) in annotations {
                guard let refusal = refusals.ofAnnotation(key) else { continue }
                findings.append(Finding(rule, refusal, in: declared, path: "\(path()).annotations[\(key)]"))
            }
        }
        for declared in graph.objects {
            let metadata = declared.object.metadata
            check(metadata.labels ?? [:], metadata.annotations ?? [:], of: declared, at: "metadata")
        }
        for pod in graph.pods where !(pod.declared.object is CoreV1.Pod) {
            check(pod.labels, pod.annotations, of: pod.declared, at: pod.path.dropLast(".spec".count) + ".metadata")
        }
        return findings
    }

    /// What is wrong with labels and annotations, remembered.
    private struct Refusals {
        private struct Label: Hashable {
            let key: String
            let value: String
        }

        private var ofLabels: [Label: [InvalidValue]] = [:]
        private var ofAnnotations: [String: InvalidValue?] = [:]

        mutating func ofLabel(_ key: String, _ value: String) -> [InvalidValue] {
            let label = Label(key: key, value: value)
            if let known = ofLabels[label] { return known }
            let refusals = [LabelKey.refusal(of: key), LabelValue.refusal(of: value)].compactMap { $0 }
            ofLabels[label] = refusals
            return refusals
        }

        mutating func ofAnnotation(_ key: String) -> InvalidValue? {
            if let known = ofAnnotations[key] { return known }
            let refusal = AnnotationKey.refusal(of: key)
            ofAnnotations[key] = .some(refusal)
            return refusal
        }
    }
}
