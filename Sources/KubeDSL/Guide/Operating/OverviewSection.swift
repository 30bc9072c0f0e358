internal import KubernetesModel
internal import ManifestChecks

/// What runs, where, and what it needs.
struct OverviewSection: GuideSection {
    let facts: GuideFacts

    let title = "What runs"

    var blocks: [MarkdownBlock] {
        let flows = facts.environment.flows
        let rows = facts.pods.map { pod in
            let scale = facts.scales[pod.workload].map {
                $0.minimum == $0.maximum ? "\($0.minimum)" : "\($0.minimum) to \($0.maximum)"
            }
            let ports = pod.ports.map { "\($0.containerPort)" }.distinct.joined(separator: ", ")
            let needs = flows.filter { $0.source == TrafficFlow.End(pod) }.map { "\($0.target.words):\($0.port)" }
                .distinct
            return [
                pod.workload.argument.code, pod.namespace?.code ?? "", scale ?? Self.scale(of: pod), ports,
                pod.spec.containers.compactMap(\.image).codeList, needs.joined(separator: ", "),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let namespaces = facts.namespaces.filter { namespace in facts.pods.contains { $0.namespace == namespace } }
        var commands = namespaces.flatMap { namespace in
            [
                Kubectl.command("get \(kinds(in: namespace)) -o wide", in: namespace),
                Kubectl.command("get events --sort-by=.lastTimestamp", in: namespace),
            ]
        }
        if facts.usesMetrics {
            commands.append("kubectl top nodes")
            commands += namespaces.map { Kubectl.command("top pods --containers", in: $0) }
        }
        return [
            .table(["workload", "namespace", "pods", "ports", "images", "talks to"], rows),
            .paragraph("How it is now:"), .commands(commands),
        ]
    }

    private static func scale(of pod: PodReference) -> String {
        switch pod.declared.object {
        case is AppsV1.DaemonSet: "one on each node"
        case let job as BatchV1.CronJob: "at \(job.spec.schedule.code)"
        case is BatchV1.Job: "until it is done"
        default: "1"
        }
    }

    /// The kinds of the namespace's workloads, and what is of interest around them.
    private func kinds(in namespace: String?) -> String {
        let shown: Set = ["HorizontalPodAutoscaler", "Ingress", "PersistentVolumeClaim", "Service"]
        let objects = facts.environment.objects.map(\.object).filter { $0.metadata.namespace == namespace }
        let workloads = facts.pods.filter { $0.namespace == namespace }.map(\.workload.kind.kind)
        var kinds = workloads + objects.map(\.groupVersionKind.kind).filter(shown.contains)
        if objects.contains(where: { ($0 as? AppsV1.StatefulSet)?.spec.volumeClaimTemplates?.isEmpty == false }) {
            kinds.append("PersistentVolumeClaim")
        }
        return (kinds + ["Pod"]).map { $0.lowercased() }.distinct.joined(separator: ",")
    }
}

extension TrafficFlow.End {
    /// As a reader knows it.
    var words: String {
        switch self {
        case .workload(let name, _), .external(let name): name.code
        case .ingressController: "the ingress controller"
        case .pods(let namespace, _): "pods of \(namespace.code)"
        case .addresses(let blocks): blocks.codeList
        case .internet: "the internet"
        }
    }
}
