internal import ArgumentParser

/// The command line of a stack's executable.
struct StackCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: S.typeName,
            abstract: "Renders the stack '\(S.name)' as Kubernetes manifests.",
            subcommands: [
                RenderCommand<S>.self, CheckCommand<S>.self, DiffCommand<S>.self, ListCommand<S>.self,
                GraphCommand<S>.self, GuideCommand<S>.self,
                ExplainCommand<S>.self,
            ])
    }

    /// What is wrong with arguments whose first word should be a command and is none; nil for others. The parser would
    /// speak of the words behind it.
    static func unknownCommand(in arguments: [String]) -> ValidationError? {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let word = arguments.first, !word.hasPrefix("-"), !(commands + ["help"]).contains(word) else {
            return nil
        }
        let list = commands.map { "'\($0)'" }.joined(separator: ", ")
        return ValidationError("unknown command '\(word)'; there are \(list)")
    }
}
