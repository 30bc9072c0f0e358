internal import ManifestChecks

/// Whether the cluster takes what is rendered, and its nodes the images.
struct DryRunSection: GuideSection {
    let facts: GuideFacts

    let title = "Try it without a change"

    var blocks: [MarkdownBlock] {
        let commands = facts.preflight(.dryRun)
        return commands.isEmpty
            ? []
            : [
                .paragraph(
                    "Nothing of this stays in the cluster. `kubectl diff` ends with status 1 where it shows a "
                        + "difference. An "
                        + "image without the program `id` says so, and was pulled all the same."
                ),
                .commands(commands),
            ]
    }
}
