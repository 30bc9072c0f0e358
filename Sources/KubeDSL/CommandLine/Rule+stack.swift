internal import ManifestChecks

extension Rule {
    /// The rules that apply to a stack: the built-in ones, and those of its own checks.
    static func all<S: Stack>(of stack: S.Type) -> [Rule] {
        let own = S.Environment.allCases.flatMap { S(environment: $0).policy.checks.map(\.rule) }
        var known: Set<RuleID> = []
        return (Rule.builtIn + own).filter { known.insert($0.id).inserted }
    }
}
