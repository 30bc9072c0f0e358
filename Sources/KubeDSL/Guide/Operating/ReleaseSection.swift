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
                    + "change does to what was rendered last.")
        ]
        blocks += facts.release(
            after: [
                facts.stack("check --env \(facts.name)"),
                facts.stack("diff --env \(facts.name) --against \(facts.released.shellWord)"),
            ], then: waits)
        if facts.gitOps?.sync != .automatic(prune: true) {
            blocks.append(
                .paragraph(
                    "What is no longer rendered stays in the cluster until it is deleted with `kubectl delete`; the second "
                        + "command names it."))
        }
        return blocks + facts.jobReplacement
    }
}

extension GuideFacts {
    /// What to do about Jobs before an apply.
    var jobReplacement: [MarkdownBlock] {
        let jobs = references(to: BatchV1.Job.self)
        // In an agent's tree they are annotated, so that it makes them anew.
        guard !jobs.isEmpty, gitOps == nil else { return [] }
        return [
            .paragraph(
                "The pods of a Job cannot be changed. Where they differ, delete it before the apply, which then runs "
                    + "it again:"),
            .commands(jobs.map { Kubectl.command("delete {} --ignore-not-found", $0) }),
        ]
    }
}
