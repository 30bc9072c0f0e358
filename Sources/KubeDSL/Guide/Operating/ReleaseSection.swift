internal import KubernetesModel
internal import ManifestChecks

/// From a change of the Swift source to the cluster.
struct ReleaseSection: GuideSection {
    let facts: GuideFacts

    let title = "Release a change"

    var blocks: [MarkdownBlock] {
        let waits = facts.pods.compactMap(facts.wait)
        var blocks: [MarkdownBlock] = [
            .paragraph(
                "Change the Swift source, a new image's tag for instance, and commit it. The second command says "
                    + "what the "
                    + "change does to what was rendered last."),
            .commands(
                [
                    facts.stack("check --env \(facts.name)"),
                    facts.stack("diff --env \(facts.name) --against manifests/\(facts.name)"), facts.rendering,
                    "kubectl apply -f manifests/\(facts.name) -R",
                ] + waits),
        ]
        blocks.append(
            .paragraph(
                "What is no longer rendered stays in the cluster until it is deleted with `kubectl delete`; the second "
                    + "command names it."))
        let jobs = facts.references(to: BatchV1.Job.self)
        if !jobs.isEmpty {
            blocks.append(
                .paragraph(
                    "The pods of a Job cannot be changed. Where they differ, delete it before the apply, which then "
                        + "runs it again:"
                ))
            blocks.append(
                .commands(jobs.map { Kubectl.command("delete {} --ignore-not-found", $0) }))
        }
        return blocks
    }
}
