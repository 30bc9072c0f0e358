internal import ArgumentParser
internal import ManifestChecks

/// `render`: manifests of one environment to standard output, or a tree of files.
struct RenderCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "render",
            abstract: "Print the manifests of an environment, or write them as a tree of files.",
            discussion: """
                Standard output carries the manifests and nothing else, in the order in which they can be applied:

                  render --env \(EnvironmentName<S>.all.last ?? "prod") | kubectl apply -f -
                """)
    }

    @Option(name: .shortAndLong, help: "The environment to render: \(EnvironmentName<S>.list).")
    var env: String?

    @Flag(help: "Render every environment; needs --output or --check.")
    var allEnvs = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write one file per object below this directory instead.", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Write nothing; fail when the tree below this directory is not what --output would write.",
            valueName: "dir"))
    var check: String?

    @Option(help: "yaml or json.")
    var format: OutputFormat = .yaml

    @Flag(help: "Render in spite of errors; says so on standard error.")
    var unchecked = false

    func validate() throws {
        switch (env, allEnvs) {
        case (nil, false):
            throw ValidationError("name the environment with --env; the stack has \(EnvironmentName<S>.list)")
        case (.some, true):
            throw ValidationError("--env and --all-envs exclude each other")
        case (nil, true) where output == nil && check == nil:
            throw ValidationError("--all-envs needs --output DIR; standard output takes one environment at a time")
        default: try EnvironmentName<S>.validate(env)
        }
        if output != nil, check != nil { throw ValidationError("--output and --check exclude each other") }
    }

    func run() throws {
        let environments = S.Environment.allCases.filter { allEnvs || $0.rawValue == env }
        let rendered = environments.map { ManifestPipeline.render(S(environment: $0)) }
        if unchecked {
            StandardError.write("warning: rendered without checks (--unchecked)")
        } else {
            let examination = ManifestPipeline.examine(rendered, today: Today.isoDate)
            let report = FindingReport(examination.findings)
            report.print()
            guard !report.hasErrors else { throw ExitCode(1) }
        }
        if let check { return try compare(rendered, with: check) }
        guard let output else {
            for environment in rendered { try StandardOutput.write(environment.objects, as: format) }
            return
        }
        for environment in rendered {
            let tree = ManifestTree(directory: "\(output)/\(environment.name)")
            let summary = try tree.replace(with: ManifestFile.files(for: environment.objects, as: format))
            StandardError.write(summary)
        }
    }

    /// Fails for a tree that is stale or was edited by hand.
    func compare(_ rendered: [RenderedEnvironment], with directory: String) throws {
        let differences = try rendered.flatMap { environment in
            try ManifestTree(directory: "\(directory)/\(environment.name)")
                .differences(from: ManifestFile.files(for: environment.objects, as: format))
        }
        for difference in differences { StandardError.write("error: \(difference)") }
        guard differences.isEmpty else {
            StandardError.write("note: 'render --output \(directory)' writes the tree anew")
            throw ExitCode(1)
        }
    }
}
