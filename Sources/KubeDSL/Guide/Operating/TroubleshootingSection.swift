internal import KubernetesModel
internal import ManifestChecks

/// From what is seen to what is wrong.
struct TroubleshootingSection: GuideSection {
    let facts: GuideFacts

    let title = "Troubleshooting"

    var blocks: [MarkdownBlock] {
        let symptoms = facts.podSymptoms + facts.networkSymptoms + facts.scalingSymptoms
        guard !symptoms.isEmpty else { return [] }
        let rows = symptoms.map { [$0.title, $0.meaning, $0.remedy, $0.firstCommand.code] }
        return [.table(["what is seen", "what it means", "what mends it", "look first"], rows)]
            + symptoms.flatMap { [.heading($0.title)] + $0.blocks }
    }
}
