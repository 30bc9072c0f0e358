internal import ManifestPackaging

/// What comes before a change by hand where an agent applies the environment.
struct PauseSection: GuideSection {
    let facts: GuideFacts

    let title = "Pause the agent"

    var blocks: [MarkdownBlock] {
        guard let gitOps = facts.gitOps else { return [] }
        var blocks: [MarkdownBlock] = [
            .paragraph(
                "An agent brings the cluster to what stands in \(gitOps.repository.code) at \(gitOps.revision.code): a "
                    + "release is a commit of the tree, which `render` writes with `--gitops argocd` or "
                    + "`--gitops flux`, and not an apply.")
        ]
        guard gitOps.isNeeded else { return blocks }
        blocks.append(
            .paragraph(
                "It takes back what is done by hand. So pause it before you roll back, scale or restore with the commands "
                    + "of this page, and let it go on when what you want stands in the repository."))
        for (agent, name) in [(GitOpsAgent.argocd, "Argo CD"), (.flux, "Flux")] {
            blocks.append(.paragraph("\(name), paused and going on:"))
            blocks += [.commands(gitOps.pausing(agent)), .commands(gitOps.resuming(agent))]
        }
        return blocks
    }
}

extension GuideFacts {
    /// What to say above commands that an agent would take back.
    var pauseFirst: [MarkdownBlock] {
        gitOps?.isNeeded == true ? [.paragraph("First pause the agent, which would take this back.")] : []
    }
}
