internal import ManifestChecks

extension GuideFacts {
    /// What to say above commands that an agent would take back.
    var pauseFirst: [MarkdownBlock] {
        gitOps?.actsByItself == true ? [.paragraph("First pause the agent, which would take this back.")] : []
    }

    /// What to say below them.
    var resumeLast: [MarkdownBlock] {
        gitOps?.actsByItself == true ? [.paragraph("Then let the agent go on.")] : []
    }

    /// The tree that was released last.
    var released: String { gitOps.map { "\($0.directory)/\(name)" } ?? directory }

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
