internal import KubernetesModel
internal import ManifestChecks

/// How the environment goes, with or without its data.
struct DeletionSection: GuideSection {
    let facts: GuideFacts

    let title = "Delete"

    var blocks: [MarkdownBlock] {
        let kept: Set = ["Namespace", "PersistentVolumeClaim", "PersistentVolume", "CustomResourceDefinition"]
        let objects = facts.environment.objects.map { ObjectReference($0.object) }
        let running = objects.filter { !kept.contains($0.kind.kind) }
        guard !running.isEmpty else { return [] }
        let namespaces = facts.references(to: CoreV1.Namespace.self)
        let policies = facts.graph.all(AppsV1.StatefulSet.self).map {
            $0.object.spec.persistentVolumeClaimRetentionPolicy?.whenDeleted
        }
        let volumes = policies.contains(.delete) ? "" : "volumes "
        var blocks = forgetting
        blocks += [
            .paragraph("What runs goes; namespaces, \(volumes)and the Secrets that were made by hand stay:"),
            .commands(
                (facts.gitOps == nil ? [] : [facts.rendering])
                    + [facts.kubectl("delete --ignore-not-found", filesOf: running.reversed())]),
        ]
        let claims = StoredData.all(in: facts).map(\.claim).filter { !facts.graph.existing.contains($0) }
        if !claims.isEmpty {
            blocks.append(.paragraph("The data, for good:"))
            blocks.append(.commands(claims.map { Kubectl.command("delete {} --ignore-not-found", $0) }.distinct))
        }
        if !namespaces.isEmpty {
            blocks.append(
                .paragraph(
                    "The namespaces with all that is in them, be it of this stack or not, volumes and Secrets as well:")
            )
            blocks.append(.commands(namespaces.map { Kubectl.command("delete {}", $0) }))
        }
        if facts.local != nil {
            blocks.append(.paragraph("Minikube itself: to stop it keeps everything, to delete it keeps nothing."))
            blocks.append(.commands(["minikube stop", "minikube delete"]))
        }
        return blocks
    }

    /// What comes first where an agent would bring everything back, or take more away.
    private var forgetting: [MarkdownBlock] {
        guard let gitOps = facts.gitOps else { return [] }
        let pause =
            gitOps.actsByItself
            ? "First pause the agent: Flux, while it acts, deletes all that it has applied, namespaces and data with it. "
                + "Then make it forget the environment"
            : "First make the agent forget the environment"
        return [.paragraph("\(pause), in the cluster that it runs in:"), .commands([gitOps.forgetting])]
    }
}
