import KubernetesModel
import KubernetesValues

/// A pod's own request and limit hold for its containers together.
package struct UndersizedPods: PodCheck {
    package let rule = Rule(
        "undersized-pods", "the amounts of a pod are no less than those of its containers",
        why: "the API server refuses the pod",
        remedy: "raise the amount of the pod, or lower those of the containers",
        rows: ["RES-16"],
        wrong: "pod resources below those of its containers",
        right: "pod resources that are their sum")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard let resources = pod.spec.resources else { return [] }
        var flaws: [Flaw] = []
        for (name, amount) in resources.requests ?? [:] {
            let parts = pod.runningContainers.compactMap {
                ($0.container.resources?.requests?[name]?.text).flatMap { try? ParsedQuantity($0) }
            }
            guard let whole = try? ParsedQuantity(amount.text) else { continue }
            let sum = parts.reduce(.zero, +)
            if whole < sum {
                flaws.append(
                    pod.flaw(
                        "pods of \(pod.workload) request \(amount.text) of \(name), and their containers \(sum)",
                        "resources.requests[\(name)]"))
            }
        }
        for container in pod.containers {
            for (name, amount) in container.container.resources?.limits ?? [:] {
                guard let ofPod = resources.limits?[name], let whole = try? ParsedQuantity(ofPod.text),
                    let part = try? ParsedQuantity(amount.text), whole < part
                else { continue }
                flaws.append(
                    container.flaw(
                        "container '\(container.name)' may use \(amount.text) of \(name), and its pod \(ofPod.text)",
                        "resources.limits[\(name)]"))
            }
        }
        return flaws
    }
}
