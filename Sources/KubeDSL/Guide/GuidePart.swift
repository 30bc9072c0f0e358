/// What `guide` prints.
enum GuidePart: String, CaseIterable {
    /// How the environment gets into a cluster, from nothing.
    case guide
    /// What to do while it runs.
    case runbook

    var fileName: String {
        switch self {
        case .guide: "KUBERNETES_GUIDE.md"
        case .runbook: "RUNBOOK.md"
        }
    }

    /// The page for an environment.
    func text(_ facts: GuideFacts) -> String { page(facts).text }

    /// What every page starts with, so that a page which somebody wrote by hand is never replaced.
    static let mark = "<!-- rendered from the stack; to change it, change the stack -->"

    private func page(_ facts: GuideFacts) -> MarkdownPage {
        let name = "\(facts.executable) in environment \(facts.name.code)"
        switch self {
        case .guide:
            return MarkdownPage(
                title: "Deploy \(name)",
                introduction: [
                    .paragraph(Self.mark),
                    .paragraph(
                        "From an empty cluster to a stack that answers, in this order. All commands run in the "
                            + "directory of "
                            + "the Swift package. What to do afterwards stands in `RUNBOOK.md`."),
                ],
                sections: [
                    PrerequisitesSection(facts: facts), LocalClusterSection(facts: facts),
                    ClusterCheckSection(facts: facts), ImagesSection(facts: facts), NamespacesSection(facts: facts),
                    SecretsSection(facts: facts), DryRunSection(facts: facts), ApplySection(facts: facts),
                    AccessSection(facts: facts), VerificationSection(facts: facts),
                ], isNumbered: true)
        case .runbook:
            return MarkdownPage(
                title: "Run \(name)",
                introduction: [
                    .paragraph(Self.mark),
                    .paragraph(
                        "What to do while it runs. All commands run in the directory of the Swift package. The first "
                            + "deployment stands in `KUBERNETES_GUIDE.md`."),
                ],
                sections: [
                    OverviewSection(facts: facts), TroubleshootingSection(facts: facts), LogsSection(facts: facts),
                    AgentSection(facts: facts),
                    ReleaseSection(facts: facts), RollbackSection(facts: facts), ScalingSection(facts: facts),
                    ConfigurationSection(facts: facts), SecretRotationSection(facts: facts),
                    BackupSection(facts: facts),
                    DeletionSection(facts: facts),
                ], isNumbered: false)
        }
    }
}
