public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// A workload that promises zero downtime and is updated, or loses a node, with one.
    public static let interruptedUpdates: RuleID = "interrupted-updates"
}

/// What zero downtime takes: two pods, of which an update leaves one, and which are sent requests only while they can
/// answer them.
package struct InterruptedUpdates: Check {
    package let rule = Rule(
        .interruptedUpdates,
        "a workload that promises zero downtime has two pods, of which an update leaves one, readiness probes and preStop hooks",
        why: "requests fail with each update and with each node that is drained, though somebody was told otherwise",
        remedy: "add what is missing, or do not promise it in this environment: .promises(environment(dev: nil, …))",
        rows: ["WKL-20"],
        wrong: "Deployment(\"backend\", replicas: 1, …).promises(.zeroDowntime)",
        right: "Deployment(\"backend\", replicas: 2, …).rollout(unavailable: 0, surge: 1).promises(.zeroDowntime)")

    private typealias Flaw = (message: String, path: String)

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.promises { $0 == .zeroDowntime ? true : nil }.flatMap { promising in
            let pod = promising.pod
            let flaws =
                Self.flaws(ofContainersIn: pod)
                + (graph.scales[pod.workload].map { Self.flaws(of: $0, pod.declared.object) } ?? [])
            return flaws.map {
                promising.finding(rule, "zero downtime", $0.message, path: $0.path, note: "declared here")
            }
        }
    }

    private static func flaws(ofContainersIn pod: PodReference) -> [Flaw] {
        let running = pod.containers.filter { !$0.runsBefore }
        var flaws: [Flaw] = []
        if !running.contains(where: { $0.container.readinessProbe != nil }) {
            flaws.append(("no container says when it is ready", "\(pod.path).containers"))
        }
        for container in running where container.container.ports?.isEmpty == false {
            guard container.container.lifecycle?.preStop == nil else { continue }
            flaws.append(
                ("container '\(container.name)' stops without waiting", "\(container.path).lifecycle.preStop"))
        }
        return flaws
    }

    private static func flaws(of scale: WorkloadScale, _ object: any KubernetesObject) -> [Flaw] {
        var flaws: [Flaw] = []
        if scale.minimum < 2 { flaws.append((scale.reason, "spec.replicas")) }
        guard let deployment = object as? AppsV1.Deployment else { return flaws }
        let strategy = deployment.spec.strategy
        if strategy?.type == .recreate {
            flaws.append(("an update stops all pods before it starts a new one", "spec.strategy"))
        } else if let bound = strategy?.rollingUpdate?.maxUnavailable?.podCount, scale.minimum > 0 {
            let unavailable = bound.roundedDown(of: scale.minimum)
            guard unavailable >= scale.minimum else { return flaws }
            flaws.append(
                (
                    "an update may take \(unavailable) of \(scale.minimum) pods down",
                    "spec.strategy.rollingUpdate.maxUnavailable"
                ))
        }
        return flaws
    }
}
