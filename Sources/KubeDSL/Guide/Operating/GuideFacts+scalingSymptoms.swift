internal import KubernetesModel
internal import ManifestChecks

extension GuideFacts {
    /// What autoscalers suffer from.
    var scalingSymptoms: [Symptom] {
        let autoscalers = graph.autoscalers
        guard !autoscalers.isEmpty else { return [] }
        var commands = autoscalers.map { Kubectl.command("describe {}", ObjectReference($0.declared.object)) }
        if usesMetrics {
            commands.append("kubectl get apiservice/v1beta1.metrics.k8s.io")
            commands += Set(autoscalers.map(\.target.namespace)).sorted { ($0 ?? "") < ($1 ?? "") }
                .map { Kubectl.command("top pods", in: $0) }
        }
        if local != nil, usesMetrics { commands.append("minikube addons enable metrics-server") }
        let rows = autoscalers.map { autoscaler in
            [
                autoscaler.declared.object.metadata.name?.code ?? "", autoscaler.target.argument.code,
                "\(autoscaler.minReplicas ?? 1) to \(autoscaler.maxReplicas)",
            ]
        }
        return [
            Symptom(
                title: "HPA shows unknown",
                meaning: "the metrics server is missing, has not measured yet, or a container has no request",
                remedy: "the metrics server; two minutes of patience",
                blocks: [.commands(commands), .table(["autoscaler", "scales", "pods"], rows)])
        ]
    }
}
