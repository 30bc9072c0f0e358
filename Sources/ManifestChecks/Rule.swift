public import KubernetesModel

/// What a check holds a stack against, in words: for messages, the documentation and `explain`.
public struct Rule: Sendable {
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
