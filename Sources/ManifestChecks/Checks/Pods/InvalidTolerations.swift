import KubernetesModel

/// The API server refuses tolerations whose parts do not fit together.
package struct InvalidTolerations: PodCheck {
    package let rule = Rule(
        "invalid-tolerations",
        "tolerations have a key unless they tolerate all, a value only to compare, and a time only for NoExecute",
        why: "the API server refuses the pod",
        remedy: "write the toleration as the message says",
        rows: ["POD-18"],
        wrong: ".init(operator: .exists, value: \"x\")",
        right: ".init(key: \"gpu\", operator: .exists)")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.tolerations ?? []).enumerated().flatMap { index, toleration in
            var problems: [(String, String)] = []
            let key = toleration.key ?? ""
            let comparison = toleration.operator ?? .equal
            if key.isEmpty, comparison != .exists { problems.append(("without a key must use Exists", "operator")) }
            if comparison == .exists, toleration.value?.isEmpty == false {
                problems.append(("of '\(key)' uses Exists and compares a value", "value"))
            }
            if toleration.tolerationSeconds != nil, toleration.effect != .noExecute {
                problems.append(("of '\(key)' has a time, which is for NoExecute alone", "tolerationSeconds"))
            }
            return problems.map { problem, field in
                pod.flaw("toleration of \(pod.workload) \(problem)", "tolerations[\(index)].\(field)")
            }
        }
    }
}
