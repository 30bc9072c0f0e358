internal import KubernetesModel
internal import ManifestChecks

/// Back to what ran before.
struct RollbackSection: GuideSection {
    let facts: GuideFacts

    let title = "Roll back"

    var blocks: [MarkdownBlock] {
        let pods = facts.pods.filter(Self.keepsHistory)
        guard !pods.isEmpty else { return [] }
        var blocks = facts.pauseFirst
        blocks.append(
            .paragraph(
                "At once, the one workload that fails to the pods that it had before. What they find in a database or a "
                    + "volume is as the newer ones left it."))
        // Each by itself, for nobody means all of them.
        blocks += pods.map { pod in
            .commands(
                [
                    Kubectl.command("rollout history {}", pod.workload),
                    Kubectl.command("rollout undo {}", pod.workload),
                ] + [facts.wait(for: pod)].compactMap(\.self))
        }
        let stuck = pods.compactMap(lastPod)
        if !stuck.isEmpty {
            blocks.append(
                .paragraph(
                    "A StatefulSet begins with its highest number and waits for a broken pod for ever: delete that pod "
                        + "after the undo. Data in volumes stays as it is."))
            blocks += stuck.map { .commands([$0]) }
        }
        let maps = facts.references(to: CoreV1.ConfigMap.self)
        blocks.append(
            .paragraph(
                "Then the whole environment, so that the next release does not bring the fault back"
                    + (maps.isEmpty ? ":" : "; an undo does not touch \(maps.map(\.name).codeList):")))
        // The agent is to find what is there already.
        blocks += facts.release(after: ["git revert COMMIT"], isPaused: true)
        return blocks + facts.resumeLast + facts.jobReplacement
    }

    /// Shows the pods of a StatefulSet, and deletes the one that is updated first.
    private func lastPod(of pod: PodReference) -> String? {
        guard let set = pod.declared.object as? AppsV1.StatefulSet, !pod.replacesByHand else { return nil }
        let number = (set.spec.ordinals?.start ?? 0) + max(1, facts.scales[pod.workload]?.minimum ?? 1) - 1
        let pods = pod.labelSelector.map { " -l \($0.shellWord)" } ?? ""
        return Kubectl.command("get pods\(pods)", in: pod.namespace) + "\n"
            + Kubectl.command("delete pod/\(set.metadata.name ?? "")-\(number)", in: pod.namespace)
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
