internal import ManifestPackaging

/// What is different where an agent applies the environment: how a change gets in, and what comes before one by hand.
struct AgentSection: GuideSection {
    let facts: GuideFacts

    var title: String { facts.gitOps?.actsByItself == false ? "Ask the agent" : "Pause the agent" }

    var blocks: [MarkdownBlock] {
        guard let gitOps = facts.gitOps else { return [] }
        var blocks: [MarkdownBlock] = [
            .paragraph(
                "\(gitOps.statement) Flux has synced when its Kustomization names the commit as `lastAppliedRevision`.")
        ]
        guard gitOps.actsByItself else {
            let flux = [gitOps.resuming(.flux), gitOps.pausing(.flux)].map(MarkdownBlock.commands)
            return blocks + [.paragraph("Flux, asked to sync, and suspended again once it has:")] + flux
        }
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
