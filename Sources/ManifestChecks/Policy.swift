public import KubernetesModel

/// Which rules hold for a stack in one environment, and how strictly.
///
/// ```swift
/// var policy: Policy {
///     Policy.restricted
///         .checking(TeamLabel())
///         .reporting(.unpinnedDigests, as: environment(dev: nil, staging: .warning, prod: .error))
/// }
/// ```
public struct Policy: Sendable {
    package private(set) var checks: [any Check] = []
    package private(set) var severities: [RuleID: Severity?] = [:]
    package private(set) var waivers: [Waiver] = []

    /// All rules as they come: pods meet the *restricted* Pod Security Standard.
    public static let restricted = Policy()

    /// The same, but what only the *restricted* standard forbids is a warning.
    public static let baseline = RuleID.restrictedOnly.reduce(into: Policy()) { $0.severities[$1] = .warning }

    /// Adds checks of your own.
    public consuming func checking(_ checks: any Check...) -> Policy {
        self.checks += checks
        return self
    }

    /// Reports the findings of rules as errors or warnings, or with nil not at all.
    public consuming func reporting(_ rules: RuleID..., as severity: Severity?) -> Policy {
        for rule in rules { severities[rule] = .some(severity) }
        return self
    }

    /// Silences a rule in the whole stack, for the reason given; with `until`, through that day: `2027-01-31`.
    public consuming func allowing(
        _ rule: RuleID, because reason: String, until lastDay: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Policy {
        let location = SourceLocation(file: file, line: line, column: column)
        waivers.append(Waiver(rule, because: reason, until: lastDay, at: location))
        return self
    }

    /// Whether findings of the rule would be reported; those of an optional one only where the policy names it.
    package func asks(for rule: Rule) -> Bool {
        guard rule.isOptional else { return true }
        return ([rule.id] + rule.values).contains { severities[$0].flatMap { $0 } != nil }
    }

    /// The finding as this policy reports it; nil when it does not.
    package func applied(to finding: Finding) -> Finding? {
        guard let severity = severities[finding.rule] else { return finding.isOptional ? nil : finding }
        guard let severity else { return nil }
        var finding = finding
        finding.severity = severity
        return finding
    }
}
