internal import KubernetesModel
internal import ManifestChecks

/// Back to what ran before.
struct RollbackSection: GuideSection {
    let facts: GuideFacts

    let title = "Roll back"

    var blocks: [MarkdownBlock] {
        let pods = facts.pods.filter(Self.keepsHistory)
        guard !pods.isEmpty else { return [] }
        var blocks: [MarkdownBlock] = [
            .paragraph("At once, one workload to the pods that it had before:"),
            .commands(
                pods.flatMap { pod in
                    [
                        Kubectl.command("rollout history {}", pod.workload),
                        Kubectl.command("rollout undo {}", pod.workload),
                    ] + [facts.wait(for: pod)].compactMap(\.self)
                }),
        ]
        let sets = pods.filter { $0.declared.object is AppsV1.StatefulSet }
        if !sets.isEmpty {
            blocks.append(
                .paragraph(
                    "A StatefulSet waits for its broken pod for ever: delete that pod after the undo. Data in "
                        + "volumes stays as "
                        + "it is."))
            blocks.append(
                .commands(sets.map { Kubectl.command("delete pod/\($0.workload.name)-0", in: $0.namespace) }))
        }
        let maps = facts.references(to: CoreV1.ConfigMap.self)
        blocks.append(
            .paragraph(
                "Then the whole environment, so that the next release does not bring the fault back"
                    + (maps.isEmpty ? ":" : "; an undo does not touch \(maps.map(\.name).codeList):")))
        blocks.append(
            .commands([
                "git revert COMMIT", facts.rendering, "kubectl apply -f manifests/\(facts.name) -R",
            ]))
        return blocks
    }

    private static func keepsHistory(_ pod: PodReference) -> Bool {
        switch pod.declared.object {
        case let object as AppsV1.Deployment: object.spec.revisionHistoryLimit != 0
        case let object as AppsV1.StatefulSet: object.spec.revisionHistoryLimit != 0
        case let object as AppsV1.DaemonSet: object.spec.revisionHistoryLimit != 0
        default: false
        }
    }
}
