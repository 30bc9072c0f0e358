import KubernetesModel
import KubernetesValues

/// The API server refuses spread constraints that contradict themselves.
package struct InvalidSpreadConstraints: PodCheck {
    package let rule = Rule(
        "invalid-spread-constraints", "spread constraints have a key, a positive skew, and no double",
        why: "the API server refuses the pod",
        remedy: "write the constraint as the message says",
        rows: ["POD-15"],
        linters: ["kube-score pod-topology-spread-constraints"],
        wrong: "maxSkew: 0",
        right: "maxSkew: 1")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var seen: Set<String> = []
        return (pod.spec.topologySpreadConstraints ?? []).enumerated().flatMap { index, constraint in
            var flaws: [Flaw] = []
            func add(_ problem: String, _ field: String) {
                flaws.append(
                    pod.flaw(
                        "spread constraint of \(pod.workload) \(problem)",
                        "topologySpreadConstraints[\(index)].\(field)"))
            }
            if let refusal = InvalidValue.spreadSkew(constraint.maxSkew) {
                add("is refused: \(refusal.reason)", "maxSkew")
            }
            if constraint.topologyKey.isEmpty { add("names no topology key", "topologyKey") }
            if let domains = constraint.minDomains {
                if domains < 1 { add("has '\(domains)' for minDomains; the least is 1", "minDomains") }
                if constraint.whenUnsatisfiable != .doNotSchedule {
                    add("can have minDomains only with DoNotSchedule", "minDomains")
                }
            }
            if !seen.insert("\(constraint.topologyKey) \(constraint.whenUnsatisfiable.rawValue)").inserted {
                add("over '\(constraint.topologyKey)' is there twice", "topologyKey")
            }
            return flaws
        }
    }
}
