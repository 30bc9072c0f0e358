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
        var blocks = facts.pauseFirst
        let forgetting = facts.gitOps.map { [$0.forgetting, facts.rendering] } ?? []
        blocks += [
            .paragraph("What runs goes; namespaces, \(volumes)and the Secrets that were made by hand stay:"),
            .commands(forgetting + [facts.kubectl("delete --ignore-not-found", filesOf: running.reversed())]),
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
}
