internal import KubernetesModel
internal import ManifestChecks

/// More or fewer pods, for a while and for good.
struct ScalingSection: GuideSection {
    let facts: GuideFacts

    let title = "Scale"

    var blocks: [MarkdownBlock] {
        let pods = facts.pods.filter { facts.scales[$0.workload] != nil }
        guard !pods.isEmpty else { return [] }
        let introduction = MarkdownBlock.paragraph(
            "For good, change the Swift line and release. The command holds until the next apply.")
        return [introduction] + facts.pauseFirst + pods.flatMap(blocks)
    }

    private func blocks(_ pod: PodReference) -> [MarkdownBlock] {
        guard let scale = facts.scales[pod.workload] else { return [] }
        return [.heading(pod.workload.argument.code)]
            + (scale.autoscaler.map { autoscaled(pod, $0) } ?? fixed(pod, scale.minimum))
    }

    private func autoscaled(_ pod: PodReference, _ autoscaler: Autoscaler) -> [MarkdownBlock] {
        let (minimum, maximum) = (autoscaler.minReplicas ?? 1, autoscaler.maxReplicas)
        let reference = ObjectReference(autoscaler.declared.object)
        let wanted = Swift.min(minimum + 1, maximum)
        return [
            .paragraph(
                "HorizontalPodAutoscaler \(reference.name.code) keeps \(minimum) to \(maximum) pods, and takes back "
                    + "what "
                    + "`kubectl scale` does: raise its minimum. In \(pod.sourceFile.code): "
                    + "\("replicas: .autoscaled(min: \(wanted), max: \(maximum), …)".code)."),
            .commands([
                Kubectl.command("get {}", reference),
                Kubectl.command("patch {} --type=merge -p '{\"spec\":{\"minReplicas\":\(wanted)}}'", reference),
            ]),
        ]
    }

    private func fixed(_ pod: PodReference, _ replicas: Int) -> [MarkdownBlock] {
        var text =
            "\(replicas) \(replicas == 1 ? "pod" : "pods"). In \(pod.sourceFile.code): "
            + "\("replicas: \(replicas + 1)".code)."
        if let set = pod.declared.object as? AppsV1.StatefulSet, set.spec.volumeClaimTemplates?.isEmpty == false {
            text +=
                " Each new pod starts with empty volumes of its own; whether the pods share data is up to what they "
                + "run."
        }
        let shared = (pod.spec.volumes ?? []).compactMap { $0.persistentVolumeClaim?.claimName }.distinct
        if !shared.isEmpty { text += " All pods share the volumes of \(shared.codeList)." }
        return [
            .paragraph(text),
            .commands([Kubectl.command("scale {} --replicas=\(replicas + 1)", pod.workload)]),
        ]
    }
}
