internal import ArgumentParser
internal import ManifestGraph

/// `graph`: what of an environment leads to what, as a picture.
struct GraphCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "graph",
            abstract: "Draw an environment: hosts, Ingresses, Services, workloads, claims and what they call.",
            discussion: """
                Markdown viewers draw Mermaid; Graphviz takes dot:

                  graph --env \(S.environmentNames.last ?? "prod") --format dot | dot -Tsvg > graph.svg
                """)
    }

    @Option(name: .shortAndLong, help: "The environment to draw: \(EnvironmentName<S>.list).")
    var env: String

    @Option(help: "mermaid or dot.")
    var format: GraphFormat = .mermaid

    func validate() throws { try EnvironmentName<S>.validate(env) }

    func run() throws {
        guard let environment = S.Environment(rawValue: env) else { return }
        try StandardOutput.write(format.text(Picture(ManifestPipeline.render(S(environment: environment)).graph)))
    }
}
