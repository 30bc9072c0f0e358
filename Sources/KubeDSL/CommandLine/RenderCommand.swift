internal import ArgumentParser
internal import ManifestChecks
internal import ManifestPackaging

/// `render`: manifests of one environment to standard output, or a tree of files; or a package for all environments.
struct RenderCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "render",
            abstract: "Print the manifests of an environment, or write them as a tree of files.",
            discussion: """
                Standard output carries the manifests and nothing else, in the order in which they can be applied:

                  render --env \(EnvironmentName<S>.all.last ?? "prod") | kubectl apply -f -

                A Helm chart, or a kustomize base with overlays, is made of all environments:

                  render --format helm --output chart
                """)
    }

    @Option(name: .shortAndLong, help: "The environment to render: \(EnvironmentName<S>.list).")
    var env: String?

    @Flag(help: "Render every environment; needs --output.")
    var allEnvs = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write one file per object below this directory instead.", valueName: "dir"))
    var output: String?

    @Option(help: "yaml or json; helm or kustomize for a package of all environments.")
    var format: RenderFormat = .yaml

    @OptionGroup(title: "GitOps")
    var gitOps: GitOpsOptions

    @Flag(help: "Render in spite of errors; says so on standard error.")
    var unchecked = false

    func validate() throws {
        if format.manifests == nil {
            guard env == nil, !allEnvs else {
                throw ValidationError(
                    "--format \(format.rawValue) takes all environments; leave out --env and --all-envs")
            }
            guard output != nil else { throw ValidationError("--format \(format.rawValue) needs --output DIR") }
        }
        if let agent = gitOps.gitops {
            guard format == .yaml, output != nil else {
                throw ValidationError("--gitops \(agent.rawValue) needs --output DIR, and --format yaml")
            }
        }
        switch (env, allEnvs) {
        case (nil, false) where format.manifests != nil:
            throw ValidationError("name the environment with --env; the stack has \(EnvironmentName<S>.list)")
        case (.some, true):
            throw ValidationError("--env and --all-envs exclude each other")
        case (nil, true) where output == nil:
            throw ValidationError("--all-envs needs --output DIR; standard output takes one environment at a time")
        default: try EnvironmentName<S>.validate(env)
        }
    }

    func run() throws {
        let stacks = S.Environment.allCases.filter { env == nil || $0.rawValue == env }.map(S.init(environment:))
        let rendered = stacks.map(ManifestPipeline.render)
        if unchecked {
            StandardError.write("warning: rendered without checks (--unchecked)")
        } else {
            let examination = ManifestPipeline.examine(rendered, today: Today.isoDate)
            let report = FindingReport(examination.findings)
            report.print()
            guard !report.hasErrors else { throw ExitCode(1) }
        }
        switch (format, output) {
        case (.helm, let output?): try write(StackPackage.helm(rendered, chart: S.chart), to: output)
        case (.kustomize, let output?): try write(StackPackage.kustomize(rendered), to: output)
        case (_, let output?): try write(rendered, of: stacks, to: output)
        case (_, nil):
            guard let format = format.manifests else { return }
            for environment in rendered { try StandardOutput.write(environment.objects, as: format) }
        }
    }

    /// A tree for each environment, and one of the agent's objects where there is an agent.
    private func write(_ environments: [RenderedEnvironment], of stacks: [S], to output: String) throws {
        guard let format = format.manifests else { return }
        guard let agent = gitOps.gitops else {
            for environment in environments {
                try write(ManifestFile.files(for: environment.objects, as: format), to: "\(output)/\(environment.name)")
            }
            return
        }
        let trees = try zip(environments, stacks).map { environment, stack in
            GitOpsTree(environment, stack: S.name, agent: agent, try gitOps.settings(of: stack))
        }
        for tree in trees {
            try write(tree.manifests, to: "\(output)/\(tree.name)")
            try write(tree.applications, to: "\(output)/\(agent.rawValue)/\(tree.name)")
        }
    }

    private func write(_ files: [ManifestFile], to directory: String) throws {
        StandardError.write(try ManifestTree(directory: directory).replace(with: files))
    }
}
