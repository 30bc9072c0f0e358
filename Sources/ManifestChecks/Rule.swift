public import KubernetesModel

/// What a check holds a stack against, in words: for messages, the documentation and `explain`.
public final class Rule: Sendable {
    /// What a check looks at.
    public enum Scope: String, Sendable {
        /// The objects of one environment.
        case environment
        /// All environments side by side.
        case environments
    }

    /// The name of the mistake: `duplicate-objects`. The check's file and type have the same name.
    public let id: RuleID
    /// What must hold, in one line.
    public let summary: String
    /// What happens where it does not.
    public let why: String
    /// What to do about it.
    public let remedy: String
    /// Default: a finding stops the rendering.
    public let severity: Severity
    /// Whether it holds only where a policy asks for it: an opinion on which teams differ.
    public let isOptional: Bool
    /// Default: one environment by itself.
    public let scope: Scope
    /// The ids of the rules for single values that the check applies, under which it then reports.
    public let values: [RuleID]
    /// The rows of the catalogue of mistakes that it covers.
    public let rows: [String]
    /// The ids under which linters know it: `kube-linter latest-tag`, `checkov CKV_K8S_14`.
    public let linters: [String]
    /// A line or two of Swift that it finds.
    public let wrong: String
    /// The same mended.
    public let right: String

    /// A rule of your own needs what it says; the rest is for the documentation and for `explain`.
    ///
    /// - Parameters:
    ///   - id: in lower case with hyphens, the name of the mistake.
    ///   - summary: what must hold, one line without a full stop.
    ///   - why: what happens where it does not.
    ///   - remedy: what to do about it.
    ///   - severity: default: a finding stops the rendering.
    ///   - isOptional: whether it holds only where a policy asks for it. Default: it holds everywhere.
    ///   - scope: default: one environment by itself.
    ///   - values: the ids of rules for single values that it reports under. Default: its own alone.
    ///   - rows: of the catalogue of mistakes. Default: none.
    ///   - linters: their ids for it. Default: none knows it.
    ///   - wrong: Swift that it finds. Default: no example.
    ///   - right: the same mended. Default: no example.
    public init(
        _ id: RuleID, _ summary: String, why: String, remedy: String, severity: Severity = .error,
        isOptional: Bool = false, scope: Scope = .environment, values: [RuleID] = [], rows: [String] = [],
        linters: [String] = [],
        wrong: String = "", right: String = ""
    ) {
        self.id = id
        self.summary = summary
        self.why = why
        self.remedy = remedy
        self.severity = severity
        self.isOptional = isOptional
        self.scope = scope
        self.values = values
        self.rows = rows
        self.linters = linters
        self.wrong = wrong
        self.right = right
    }
}
