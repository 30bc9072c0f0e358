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
}
