import KubernetesModel
import KubernetesValues

/// The API server refuses affinities with weights out of range, without a key, or with values that do not fit.
package struct InvalidAffinities: PodCheck {
    package let rule = Rule(
        "invalid-affinities", "affinities have a key, a weight from 1 to 100, and the values that their operator takes",
        why: "the API server refuses the pod",
        remedy: "write the term as the message says",
        rows: ["POD-17"],
        wrong: "weight: 200",
        right: "weight: 100")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard let affinity = pod.spec.affinity else { return [] }
        var flaws: [Flaw] = []
        func add(_ problem: String, _ field: String) {
            flaws.append(pod.flaw("affinity of \(pod.workload) \(problem)", "affinity.\(field)"))
        }
        func check(weight: Int, _ field: String) {
            if let refusal = InvalidValue.affinityWeight(weight) {
                add("is refused: \(refusal.reason)", "\(field).weight")
            }
        }
        func check(_ term: CoreV1.NodeSelectorTerm, _ field: String) {
            for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
                guard let problem = requirement.problem else { continue }
                add(problem, "\(field).matchExpressions[\(index)]")
            }
        }
        let required = "requiredDuringSchedulingIgnoredDuringExecution"
        let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
        let nodes = affinity.nodeAffinity
        for (index, term) in (nodes?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [])
            .enumerated()
        {
            check(term, "nodeAffinity.\(required).nodeSelectorTerms[\(index)]")
        }
        for (index, term) in (nodes?.preferredDuringSchedulingIgnoredDuringExecution ?? []).enumerated() {
            check(weight: term.weight, "nodeAffinity.\(preferred)[\(index)]")
            check(term.preference, "nodeAffinity.\(preferred)[\(index)].preference")
        }
        let pods = [
            (
                "podAffinity", affinity.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                affinity.podAffinity?.preferredDuringSchedulingIgnoredDuringExecution
            ),
            (
                "podAntiAffinity", affinity.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                affinity.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution
            ),
        ]
        for (kind, musts, wishes) in pods {
            for (index, term) in (musts ?? []).enumerated() where term.topologyKey.isEmpty {
                add("names no topology key", "\(kind).\(required)[\(index)].topologyKey")
            }
            for (index, term) in (wishes ?? []).enumerated() {
                check(weight: term.weight, "\(kind).\(preferred)[\(index)]")
                if term.podAffinityTerm.topologyKey.isEmpty {
                    add("names no topology key", "\(kind).\(preferred)[\(index)].podAffinityTerm.topologyKey")
                }
            }
        }
        return flaws
    }
}

extension CoreV1.NodeSelectorRequirement {
    /// What is wrong with the values, given the operator.
    fileprivate var problem: String? {
        let count = values?.count ?? 0
        switch self.operator {
        case .in, .notIn: return count == 0 ? "compares '\(key)' with no value" : nil
        case .exists, .doesNotExist: return count > 0 ? "asks whether '\(key)' exists, and gives values" : nil
        case .gt, .lt:
            let isNumber = count == 1 && Int(values?.first ?? "") != nil
            return isNumber ? nil : "must compare '\(key)' with one whole number"
        }
    }
}
