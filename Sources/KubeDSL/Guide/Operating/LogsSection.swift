internal import KubernetesModel
internal import ManifestChecks

/// What the pods say.
struct LogsSection: GuideSection {
    let facts: GuideFacts

    let title = "Read logs"

    var blocks: [MarkdownBlock] {
        let commands = facts.pods.map { facts.logs(of: $0, "--tail=100") }
        guard !commands.isEmpty else { return [] }
        return [
            .paragraph("With `-f` behind it a command goes on. `--since=10m` in place of `--tail=100` goes by time."),
            .commands(commands),
        ]
    }
}

extension GuideFacts {
    /// Of all pods of a workload, each line with the pod that it is from.
    func logs(of pod: PodReference, _ options: String) -> String {
        guard let selector = pod.labelSelector else {
            return Kubectl.command("logs {} --all-containers --prefix \(options)", pod.workload)
        }
        // By default no more than five are followed at once.
        let most = (scales[pod.workload]?.maximum ?? 1) * pod.containers.count
        let limit = most > 5 ? " --max-log-requests=\(most)" : ""
        return Kubectl.command(
            "logs -l \(selector.shellWord) --all-containers --prefix \(options)\(limit)", in: pod.namespace)
    }
}
