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
                + ((pod.declared.object as? AppsV1.DaemonSet).map { Self.flaws(of: $0, graph.cluster.nodes) } ?? [])
            return flaws.map {
                promising.finding(rule, "zero downtime", $0.message, path: $0.path, note: "declared here")
            }
        }
    }

    private static func flaws(ofContainersIn pod: PodReference) -> [Flaw] {
        let running = pod.runningContainers
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

    /// - Parameter nodes: each has one of the pods; nil where it is not known how many there are.
    private static func flaws(of daemonSet: AppsV1.DaemonSet, _ nodes: Int?) -> [Flaw] {
        var flaws: [Flaw] = []
        if let nodes, nodes < 2 {
            flaws.append(("there \(nodes == 1 ? "is 1 pod" : "are \(nodes) pods"), one for each node", ""))
        }
        let strategy = daemonSet.spec.updateStrategy
        // Whoever deletes the pods says how many at a time.
        guard strategy?.type != .onDelete else { return flaws }
        let update = strategy?.rollingUpdate
        let bound = update?.maxUnavailable.map(\.podCount) ?? .pods(1)
        let path = "spec.updateStrategy.rollingUpdate.maxUnavailable"
        switch (bound, nodes) {
        // Unlike a Deployment's, a share is rounded up.
        case (let bound?, let nodes?) where nodes > 0 && bound.roundedUp(of: nodes) >= nodes:
            flaws.append(("an update may take \(min(bound.roundedUp(of: nodes), nodes)) of \(nodes) pods down", path))
        case (.percent(100...)?, nil): flaws.append(("an update may take all pods down", path))
        default: break
        }
        return flaws
    }
}
