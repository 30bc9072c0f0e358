internal import ArgumentParser
internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// `explain`: what a rule is about.
struct ExplainCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "explain", abstract: "Explain a rule, or list them all.")
    }

    @Argument(help: "The rule's id, as messages print it in brackets, or what 'check --preflight' prints in them.")
    var rule: String?

    func run() throws {
        let rules = Rules.all(of: S.self)
        guard let rule else {
            for rule in rules { print("\(rule.id): \(rule.summary)") }
            return
        }
        let id = RuleID(rawValue: rule)
        let assumptions = Self.assumptions(of: rule)
        guard assumptions.isEmpty else { return print(assumptions.joined(separator: "\n"), terminator: "") }
        guard let found = rules.first(where: { $0.id == id || $0.values.contains(id) || $0.rows.contains(rule) }) else {
            let meant = nearest(to: rule, among: rules.flatMap { [$0.id] + $0.values })
            throw ValidationError(
                "unknown rule '\(rule)'; " + (meant.map { "did you mean '\($0)'? " } ?? "") + "'explain' lists them all"
            )
        }
        print(found.explanation, terminator: "")
    }

    /// What the stack assumes of its clusters under this id, each once.
    private static func assumptions(of id: String) -> [String] {
        // Other ids are those of rules, and nothing need be rendered to know them.
        guard id.first?.isUppercase == true else { return [] }
        let assumed = S.Environment.allCases.flatMap { environment in
            Preflight(ManifestPipeline.render(S(environment: environment)).graph).assumptions
        }
        var known: Set<String> = []
        return assumed.filter { $0.row == id && known.insert($0.statement).inserted }
            .map { "\(id): only the cluster can tell that \($0.statement)\nask it: \($0.command)\n" }
    }

    /// The id that was probably meant: at most two letters are wrong.
    private func nearest(to text: String, among ids: [RuleID]) -> RuleID? {
        ids.map { (id: $0, distance: editDistance(Array($0.rawValue.utf8), Array(text.utf8))) }
            .filter { $0.distance < 3 }.min { $0.distance < $1.distance }?.id
    }
}

/// The rules that apply to a stack.
enum Rules {
    static func all<S: Stack>(of stack: S.Type) -> [Rule] {
        let own = S.Environment.allCases.flatMap { S(environment: $0).policy.checks.map(\.rule) }
        var known: Set<RuleID> = []
        return (Rule.builtIn + own).filter { known.insert($0.id).inserted }
    }
}
