internal import ArgumentParser
internal import Foundation
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

                  render --env \(S.environmentNames.last ?? "prod") | kubectl apply -f -

                A Helm chart, or a kustomize base with overlays, is made of all environments:

                  render --format helm --output chart
                """)
    }

    @Option(
        name: .shortAndLong,
        help: "The environment to render: \(EnvironmentName<S>.list). Several with --output or --check.")
    var env: [String] = []

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

    @Option(help: "yaml or json; helm or kustomize for a package of all environments.")
    var format: RenderFormat = .yaml

    @OptionGroup(title: "GitOps")
    var gitOps: GitOpsOptions

    @Flag(help: "Render in spite of errors; says so on standard error.")
    var unchecked = false

    func validate() throws {
        if format.manifests == nil {
            guard env.isEmpty, !allEnvs else {
                throw ValidationError(
                    "--format \(format.rawValue) takes all environments; leave out --env and --all-envs")
            }
            guard output != nil || check != nil else {
                throw ValidationError("--format \(format.rawValue) needs --output DIR")
            }
        }
        if let agent = gitOps.gitops {
            guard format == .yaml else {
                throw ValidationError("--gitops \(agent.rawValue) needs --format yaml")
            }
            guard output != nil || check != nil else {
                throw ValidationError("--gitops \(agent.rawValue) needs --output DIR")
            }
        } else if let place = gitOps.places.first {
            throw ValidationError("\(place.option) needs --gitops")
        }
        try env.forEach(EnvironmentName<S>.validate)
        if !env.isEmpty, allEnvs { throw ValidationError("--env and --all-envs exclude each other") }
        if env.isEmpty, !allEnvs, format.manifests != nil {
            throw ValidationError("name the environment with --env; the stack has \(EnvironmentName<S>.list)")
        }
        if allEnvs || Set(env).count > 1, output == nil, check == nil {
            throw ValidationError(
                "\(allEnvs ? "--all-envs" : "--env, several times,") needs --output DIR; standard output takes one "
                    + "environment at a time")
        }
        if output != nil, check != nil { throw ValidationError("--output and --check exclude each other") }
        // An unset variable would stand for the root of the file system.
        if (output ?? check)?.isEmpty == true {
            throw ValidationError("\(output == nil ? "--check" : "--output") needs a directory; '.' is the current one")
        }
    }

    func run() throws {
        let stacks = EnvironmentName<S>.environments(env).map(S.init(environment:))
        let rendered = stacks.map(ManifestPipeline.render)
        // The system takes a whole process back at once; to free object by object is a fifteenth of the work.
        _ = Kept(rendered)
        if unchecked {
            StandardError.write("warning: rendered without checks (--unchecked)")
        } else {
            let examination = ManifestPipeline.examine(rendered, today: Today.isoDate)
            _ = Kept(examination)  // with the graphs
            let report = FindingReport(examination.findings)
            report.print()
            guard !report.hasErrors else { throw ExitCode(1) }
        }
        guard let root = output ?? check else {
            guard let format = format.manifests else { return }
            for environment in rendered { try StandardOutput.write(environment.objects, as: format) }
            return
        }
        let trees = try trees(of: rendered, stacks, below: root)
        if check == nil {
            // None is changed where one of them cannot be written.
            var staged: [StagedTree] = []
            defer { for tree in staged { tree.discard() } }
            for (directory, files) in trees { staged.append(try tree(directory).stage(files)) }
            for tree in staged { StandardError.write(try tree.settle()) }
            for tree in abandoned(besides: trees, below: root) { StandardError.write("warning: \(tree)") }
        } else {
            try compare(trees, root)
        }
    }

    /// The directories that are written, with their files.
    func trees(
        of rendered: [RenderedEnvironment], _ stacks: [S], below root: String
    ) throws -> [(directory: String, files: [ManifestFile])] {
        switch format {
        case .helm:
            try PartNames.validate(chartsOf: rendered, S.chart)
            return [(root, StackPackage.helm(rendered, chart: S.chart))]
        case .kustomize: return [(root, StackPackage.kustomize(rendered))]
        case .yaml, .json:
            guard let agent = gitOps.gitops else {
                let format = format.manifests ?? .yaml
                return rendered.map { ("\(root)/\($0.name)", ManifestFile.files(for: $0.objects, as: format)) }
            }
            let trees = try delivered(zip(rendered, stacks)).map { environment, stack in
                GitOpsTree(environment, stack: S.name, agent: agent, try gitOps.settings(of: stack))
            }
            try PartNames.validate(trees, of: rendered)
            return trees.flatMap { tree in
                [
                    ("\(root)/\(tree.name)", tree.manifests),
                    ("\(root)/\(agent.rawValue)/\(tree.name)", tree.applications),
                ]
            }
        }
    }

    /// Those that an agent applies. Of all environments one may be for nobody's cluster but the author's.
    private func delivered(_ environments: Zip2Sequence<[RenderedEnvironment], [S]>) -> [(RenderedEnvironment, S)] {
        let described = environments.filter { gitOps.isDescribed(in: $0.1) }
        guard allEnvs, !described.isEmpty else { return Array(environments) }
        for (environment, stack) in environments where !gitOps.isDescribed(in: stack) {
            StandardError.write("note: environment '\(environment.name)' has no 'gitOps' and is left out")
        }
        return described
    }

    /// Trees of environments that the stack has no longer, or of an agent that it is not rendered for: whoever watches
    /// them would go on applying them.
    func abandoned(besides trees: [(directory: String, files: [ManifestFile])], below root: String) -> [String] {
        guard env.isEmpty, format.manifests != nil else { return [] }
        // One that no agent applies may stand beside the others, for somebody's hand.
        let byHand = S.environmentNames.map { "\(root)/\($0)" }.filter { tree($0).storedAgent == nil }
        let kept = Set(trees.map(\.directory) + byHand)
        let places = [root] + GitOpsAgent.allCases.map { "\(root)/\($0.rawValue)" }
        return places.flatMap { place in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            return names.sorted().map { "\(place)/\($0)" }
        }.filter { !kept.contains($0) && tree($0).isEnvironment }.map {
            "'\($0)' is the rendering of an environment or for an agent that there is no longer; remove the directory"
        }
    }

    /// Fails for a tree that is stale or was edited by hand.
    func compare(_ trees: [(directory: String, files: [ManifestFile])], _ root: String) throws {
        guard FileManager.default.fileExists(atPath: root) else {
            throw CommandFailure("there is no '\(root)'; '\(writing(root))' writes it")
        }
        let differences =
            try trees.flatMap { try tree($0.directory).differences(from: $0.files) }
            + abandoned(besides: trees, below: root)
        for difference in differences { StandardError.write("error: \(difference)") }
        guard differences.isEmpty else {
            StandardError.write("note: '\(writing(root))' writes the tree anew")
            throw ExitCode(1)
        }
    }

    private func tree(_ directory: String) -> ManifestTree {
        ManifestTree(directory: directory, stack: S.name, agent: gitOps.gitops)
    }

    /// The command that writes what this one compares.
    private func writing(_ root: String) -> String {
        let options = [
            allEnvs ? "--all-envs" : nil, format == .yaml ? nil : "--format \(format.rawValue)",
            gitOps.gitops.map { "--gitops \($0.rawValue)" }, unchecked ? "--unchecked" : nil,
        ]
        let environments = env.map { "--env \($0)" }
        let places = gitOps.places.map { "\($0.option) \($0.value)" }
        return (["render"] + environments + options.compactMap { $0 } + places + ["--output \(root)"]).joined(
            separator: " ")
    }
}
