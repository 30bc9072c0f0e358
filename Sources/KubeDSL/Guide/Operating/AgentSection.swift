internal import ManifestPackaging

/// What is different where an agent applies the environment: how a change gets in, and what comes before one by hand.
struct AgentSection: GuideSection {
    let facts: GuideFacts

    let title = "Pause the agent"

    var blocks: [MarkdownBlock] {
        guard let gitOps = facts.gitOps else { return [] }
        var blocks: [MarkdownBlock] = [.paragraph(gitOps.statement)]
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

    /// What to say below them.
    var resumeLast: [MarkdownBlock] {
        gitOps?.actsByItself == true ? [.paragraph("Then let the agent go on.")] : []
    }

    /// From the changed source to the cluster, or to its agent.
    var releasing: [String] {
        guard let gitOps else { return [rendering, applying] }
        return [stack(gitOps.rendering)] + gitOps.committing
    }

    /// A release with what comes before and after it, and the rest once the cluster has it.
    ///
    /// - Parameter isPaused: whether the agent is kept from syncing, where it would by itself.
    func release(
        after first: [String] = [], before last: [String] = [], then rest: [String] = [], isPaused: Bool = false
    ) -> [MarkdownBlock] {
        guard let gitOps else { return [.commands(first + releasing + last + rest)] }
        guard !isPaused || !gitOps.actsByItself else { return [.commands(first + releasing + last)] }
        let notice =
            gitOps.actsByItself
            ? "The agent looks for commits every few minutes. In its cluster this waits until it has synced:"
            : "The agent waits to be asked. In its cluster this asks, and waits until it has synced:"
        return [.commands(first + releasing + last), .paragraph(notice), .commands(gitOps.syncing)]
            + (rest.isEmpty ? [] : [.paragraph("Then:"), .commands(rest)])
    }

    /// Replaces the pods of a workload one after the other.
    func restart(_ workload: ObjectReference) -> String {
        Kubectl.command("rollout restart {}\(gitOps == nil ? "" : " \(GitOpsDelivery.fieldManager)")", workload)
    }
}
