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
        // What several pods share is saved and restored once.
        var known: Set<[String]> = []
        let archived = data.filter { known.insert([$0.claim.namespace ?? "", $0.archive]).inserted }
        return [.table(["claim", "size", "storage class", "mounted at"], rows)] + backup(archived)
            + facts.pauseFirst + archived.flatMap { restore($0, among: data) } + facts.resumeLast
    }

    private func backup(_ data: [StoredData]) -> [MarkdownBlock] {
        [
            .paragraph(
                "The commands need `sh` and `tar` in the image. A database that is written to meanwhile is only whole "
                    + "with its own tool for backups, or with a snapshot of the volume."),
            .commands(
                data.map { data in
                    let tar = "tar -C \(data.path.shellWord) -czf - ."
                    return Kubectl.command(
                        "exec \(data.place) -c \(data.container.name) -- \(tar) > \(data.archive.shellWord)",
                        in: data.pod.namespace)
                }),
        ]
    }

    /// Whoever has the volume open stops before, and whoever writes to the data.
    private func restore(_ data: StoredData, among all: [StoredData]) -> [MarkdownBlock] {
        let name = data.claim.name.code
        guard data.mount.subPathExpr == nil else {
            return [.paragraph("Restore \(name) by hand: the directory in the volume depends on the pod.")]
        }
        let users = Set(all.filter { $0.claim == data.claim }.map(\.pod.workload))
        let owners = facts.services.filter { users.contains($0.workload) }
        let target = TrafficFlow.End(data.pod)
        let clients = facts.services.filter { pod in
            let isClient = facts.environment.flows.contains { $0.source == TrafficFlow.End(pod) && $0.target == target }
            return isClient && !users.contains(pod.workload) && facts.scales[pod.workload] != nil
        }
        let stopped = clients + owners
        var commands = ["tar -tzf \(data.archive.shellWord) > /dev/null"]
        commands += owners.compactMap { retention(of: $0, .retain) } + stopped.map(stop) + owners.map(end)
        commands.append(RestorePod(data: data).command)
        commands += owners.map(start) + owners.compactMap(facts.wait)
        commands += owners.compactMap { retention(of: $0, .delete) } + clients.map(start)
        let names = stopped.map(\.workload.argument).codeList
        return [
            .paragraph(
                "Restore \(name) while nothing has it open or writes to it, so without pods of \(names): one of the "
                    + "same image empties the volume and unpacks the archive. What `tar` says of `.` does no harm: the "
                    + "volume's root is not its own."),
            .commands(commands),
        ]
    }

    private func stop(_ pod: PodReference) -> String {
        guard facts.scales[pod.workload] != nil else { return facts.kubectl("delete", filesOf: [pod.workload]) }
        return Kubectl.command("scale {} --replicas=0", pod.workload)
    }

    /// Waits until the volume is free.
    private func end(of pod: PodReference) -> String {
        let pods = pod.labelSelector.map { "pod -l \($0.shellWord)" } ?? pod.workload.argument
        // They may end one after the other.
        let most = max(1, facts.scales[pod.workload]?.maximum ?? 1)
        let seconds = most * ((pod.spec.terminationGracePeriodSeconds ?? 30) + 30)
        return Kubectl.command("wait --for=delete \(pods) --timeout=\(seconds)s", in: pod.namespace)
    }

    private func start(_ pod: PodReference) -> String {
        guard let scale = facts.scales[pod.workload] else { return facts.kubectl("apply", filesOf: [pod.workload]) }
        // An autoscaler leaves a workload without pods alone.
        let replicas = scale.autoscaler == nil ? scale.minimum : max(1, scale.minimum)
        return Kubectl.command("scale {} --replicas=\(replicas)", pod.workload)
    }

    /// For a StatefulSet whose claims go with its pods: they are to outlast the pods for once.
    private func retention(
        of pod: PodReference, _ policy: AppsV1.PersistentVolumeClaimRetentionPolicyType
    ) -> String? {
        let set = pod.declared.object as? AppsV1.StatefulSet
        guard set?.spec.persistentVolumeClaimRetentionPolicy?.whenScaled == .delete else { return nil }
        let patch = "{\"spec\":{\"persistentVolumeClaimRetentionPolicy\":{\"whenScaled\":\"\(policy.rawValue)\"}}}"
        return Kubectl.command("patch {} --type=merge -p '\(patch)'", pod.workload)
    }
}
