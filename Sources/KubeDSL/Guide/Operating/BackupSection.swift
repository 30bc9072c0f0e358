internal import KubernetesModel
internal import ManifestChecks

/// Where data is, and how it gets out and in again.
struct BackupSection: GuideSection {
    let facts: GuideFacts

    let title = "Back up and restore"

    var blocks: [MarkdownBlock] {
        let data = StoredData.all(in: facts)
        guard !data.isEmpty else { return [] }
        let rows = data.map {
            [
                $0.claim.name.code, $0.size ?? "", $0.storageClass?.code ?? "the cluster's default",
                "\($0.path.code) of \($0.pod.workload.argument.code)",
            ]
        }
        return [.table(["claim", "size", "storage class", "mounted at"], rows)] + backup(data) + data.flatMap(restore)
    }

    private func backup(_ data: [StoredData]) -> [MarkdownBlock] {
        [
            .paragraph(
                "The commands need `tar` in the image. A database that is written to meanwhile is only whole with "
                    + "its own "
                    + "tool for backups, or with a snapshot of the volume."),
            .commands(
                data.map { data in
                    let target = "exec \(data.place) -c \(data.container) -- tar -C \(data.path.shellWord) -czf - ."
                    return Kubectl.command("\(target) > \(data.archive)", in: data.pod.namespace)
                }),
        ]
    }

    /// Whoever writes to the data stops before.
    private func restore(_ data: StoredData) -> [MarkdownBlock] {
        let end = TrafficFlow.End(data.pod)
        let clients = facts.services.filter { pod in
            let isClient = facts.environment.flows.contains { $0.source == TrafficFlow.End(pod) && $0.target == end }
            return isClient && pod.workload != data.pod.workload && facts.scales[pod.workload] != nil
        }
        let stop = clients.map { Kubectl.command("scale {} --replicas=0", $0.workload) }
        let start = clients.map { pod in
            Kubectl.command("scale {} --replicas=\(max(1, facts.scales[pod.workload]?.minimum ?? 1))", pod.workload)
        }
        let unpack = Kubectl.command(
            "exec -i \(data.place) -c \(data.container) -- tar -C \(data.path.shellWord) -xzf - < \(data.archive)",
            in: data.pod.namespace)
        let restart = Kubectl.command("rollout restart {}", data.pod.workload)
        let wait = [facts.wait(for: data.pod)].compactMap(\.self)
        let text =
            clients.isEmpty
            ? "Restore \(data.claim.name.code) while nobody writes to it; the restart has it read anew."
            : "Restore \(data.claim.name.code) without pods of \(clients.map(\.workload.argument).codeList), so that "
                + "nobody "
                + "writes to it; the restart has it read anew."
        return [
            .paragraph(text),
            .commands(stop + [unpack] + (data.pod.declared.replacesItsPods ? [restart] : []) + wait + start),
        ]
    }
}

extension StoredData {
    fileprivate var archive: String { "\(claim.name).tar.gz" }
}
