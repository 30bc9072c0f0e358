/// A chapter of the guide or of the runbook, made of what is known of one environment.
protocol GuideSection {
    var title: String { get }
    /// None where the chapter is not about this environment.
    var blocks: [MarkdownBlock] { get }
}
