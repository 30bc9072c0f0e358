internal import ManifestPackaging

/// What is different where an agent applies the environment: how a change gets in, and what comes before one by hand.
struct AgentSection: GuideSection {
    let facts: GuideFacts

    let title = "Pause the agent"

    var blocks: [MarkdownBlock] {
        guard let gitOps = facts.gitOps else { return [] }
        var blocks: [MarkdownBlock] = [
            .paragraph(
                "An agent brings the cluster to what stands in \(gitOps.repository.code) at \(gitOps.revision.code), so a "
                    + "release is a commit there and not an apply. Commands of this page are for Argo CD; for Flux, "
                    + "`flux` stands in place of `argocd`.")
        ]
        guard gitOps.actsByItself else { return blocks }
        blocks.append(
            .paragraph(
                "It takes back what is done by hand. So pause it before you change something with the commands of this "
                    + "page, and let it go on when what you want stands in the repository. Where an object of yours makes "
                    + "the agent's, pause that one first. They are in the cluster that the agent runs in."))
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
        gitOps?.actsByItself == true ? [.paragraph("First pause the agent, which would take this back.")] : []
    }

    /// The tree that was released last.
    var released: String { gitOps.map { "\($0.directory)/\(name)" } ?? directory }

    /// From the changed source to the cluster, or to its agent.
    var releasing: [String] {
        guard let gitOps else { return [rendering, applying] }
        return [stack(gitOps.rendering)] + gitOps.committing
    }

    /// A release with what comes before and after it, and the rest once the cluster has it.
    func release(
        after first: [String] = [], before last: [String] = [], then rest: [String] = []
    ) -> [MarkdownBlock] {
        let notice: String
        switch gitOps?.sync {
        case nil: return [.commands(first + releasing + last + rest)]
        case .automatic: notice = "The agent looks for commits every few minutes. Once it has synced:"
        case .manual: notice = "The agent waits to be asked: let it sync. Then:"
        }
        return [.commands(first + releasing + last)] + (rest.isEmpty ? [] : [.paragraph(notice), .commands(rest)])
    }

    /// Replaces the pods of a workload one after the other.
    func restart(_ workload: ObjectReference) -> String {
        Kubectl.command("rollout restart {}\(gitOps == nil ? "" : " \(GitOpsDelivery.fieldManager)")", workload)
    }
}
