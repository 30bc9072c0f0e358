internal import ManifestChecks

/// What the cluster must have before anything is put into it.
struct ClusterCheckSection: GuideSection {
    let facts: GuideFacts

    let title = "Preflight"

    var blocks: [MarkdownBlock] {
        [
            .paragraph("Each command says whether what stands above it is so; go on when all of them do."),
            .commands(
                ["# the stack is free of errors", facts.stack("check --env \(facts.name)"), "# this is the cluster"]
                    + ["kubectl config current-context"] + facts.preflight(.cluster)),
        ]
    }
}
