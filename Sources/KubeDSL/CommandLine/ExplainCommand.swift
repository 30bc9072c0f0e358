internal import ArgumentParser
internal import KubernetesModel
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
            throw ValidationError("unknown rule '\(rule)'; 'explain' lists them all")
        }
        print(found.explanation, terminator: "")
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
