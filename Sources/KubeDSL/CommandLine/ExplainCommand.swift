internal import ArgumentParser
internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// `explain`: what a rule is about.
struct ExplainCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "explain", abstract: "Explain a rule, or list them all.")
    }

    @Argument(help: "The rule's id, as messages print it in brackets.")
    var rule: String?

    func run() throws {
        let rules = Rules.all(of: S.self)
        guard let rule else {
            for rule in rules { print("\(rule.id): \(rule.summary)") }
            return
        }
        let id = RuleID(rawValue: rule)
        guard let found = rules.first(where: { $0.id == id || $0.values.contains(id) }) else {
            let meant = nearest(to: rule, among: rules.flatMap { [$0.id] + $0.values })
            throw ValidationError(
                "unknown rule '\(rule)'; " + (meant.map { "did you mean '\($0)'? " } ?? "") + "'explain' lists them all"
            )
        }
        print(found.explanation, terminator: "")
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
