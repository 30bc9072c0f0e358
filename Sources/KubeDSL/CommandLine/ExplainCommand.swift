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
        let rules = Rule.all(of: S.self)
        guard let rule else {
            try StandardOutput.write(rules.map { "\($0.names.joined(separator: ", ")): \($0.summary)\n" }.joined())
            return
        }
        let id = RuleID(rawValue: rule)
        let named = rules.first { $0.id == id || $0.values.contains(id) }
        let pages = named.map { [$0.explanation] } ?? Self.explanations(ofRow: rule, rules)
        guard !pages.isEmpty else {
            let meant = nearest(to: rule.lowercased(), among: rules.flatMap { [$0.id] + $0.values })
            throw ValidationError(
                "unknown rule '\(rule)'; " + (meant.map { "did you mean '\($0)'? " } ?? "") + "'explain' lists them all"
            )
        }
        let heading = named.map { $0.id == id ? "" : "'\(id)' is what '\($0.id)' prints of such a value.\n\n" } ?? ""
        try StandardOutput.write(heading + pages.joined(separator: "\n"))
    }

    /// The rules that cover a row of the catalogue of mistakes, and what the stack leaves to its clusters to tell of it.
    private static func explanations(ofRow row: String, _ rules: [Rule]) -> [String] {
        let assumed = S.Environment.allCases.flatMap { environment in
            Preflight(ManifestPipeline.render(S(environment: environment)).graph, executable: S.executableName)
                .assumptions
        }
        var known: Set<String> = []
        let assumptions = assumed.filter { $0.row == row && known.insert($0.statement).inserted }
        return rules.filter { $0.rows.contains(row) }.map(\.explanation)
            + assumptions.map { assumption in
                "\(row): only the cluster can tell that \(assumption.statement)\n"
                    + "\(assumption.isMade ? "make" : "ask") it: \(assumption.command)\n"
            }
    }

    /// The id that was probably meant: at most two letters are wrong.
    private func nearest(to text: String, among ids: [RuleID]) -> RuleID? {
        ids.map { (id: $0, distance: editDistance(Array($0.rawValue.utf8), Array(text.utf8))) }
            .filter { $0.distance < 3 }.min { $0.distance < $1.distance }?.id
    }
}

extension Rule {
    /// The ids that findings of the rule end with, its own first.
    fileprivate var names: [String] { [id.rawValue] + values.filter { $0 != id }.map(\.rawValue) }
}
