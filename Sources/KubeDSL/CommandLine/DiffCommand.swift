internal import ArgumentParser
internal import Foundation
internal import KubernetesModel
internal import ManifestDiff
internal import ManifestYAML

/// `diff`: what it would do to the running system to apply an environment.
struct DiffCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: "Compare an environment with another, with rendered files or with a cluster.",
            discussion: """
                Data is compared, not text, and each difference is classed by what it does:

                  diff --env staging --env prod
                  diff --env prod --against manifests/prod
                  kubectl get all,ing,cm,pvc,sa,pdb,netpol -n shop -o yaml | diff --env prod --against -

                What is of a kind that the export leaves out appears as added.

                Exit status 0 when nothing differs, 1 when something does, 2 for wrong usage,
                unreadable input or an output that is full. With --fail-on it is 1 only when
                a difference has one of these effects, from harmless to dangerous:

                \(Effect.Kind.lines)
                """)
    }

    @Option(
        name: .shortAndLong,
        help:
            "The environment that would be applied: \(EnvironmentName<S>.list). Of two, the second is compared with the first."
    )
    var env: [String] = []

    @Option(
        help: ArgumentHelp(
            "Compare with the manifests in this file or directory, or with standard input: -.", valueName: "path"))
    var against: String?

    @Flag(help: "Pass over what only the server writes; standard input is taken for a live export anyway.")
    var live = false

    @Option(help: "text, markdown for a pull request, or json.")
    var format: DiffFormat = .text

    @Option(help: ArgumentHelp("Fail only for these effects, with commas between them.", valueName: "effects"))
    var failOn: String?

    func validate() throws {
        switch (env.count, against) {
        case (2, nil), (1, .some): break
        default:
            throw ValidationError(
                "name two environments, or one and what it is compared with: --env A --env B, --env A --against PATH; "
                    + "the stack has \(EnvironmentName<S>.list)")
        }
        if against?.isEmpty == true {
            throw ValidationError("--against names nothing; name a file or directory of manifests, or '-'")
        }
        if live, against == nil { throw ValidationError("--live needs --against") }
        for name in env { try EnvironmentName<S>.validate(name) }
        _ = try failures()
    }

    func run() throws {
        let comparison: ManifestComparison
        do {
            comparison = try compare()
            try StandardOutput.write(report(comparison, isTerminal: isatty(STDOUT_FILENO) != 0))
        } catch let failure as CommandFailure {
            // As other tools that compare: 1 says that something differs.
            StandardError.write(failure.message)
            throw ExitCode(2)
        }
        guard try !fails(comparison) else { throw ExitCode(1) }
    }

    /// - Parameter input: what `-` stands for.
    func compare(input: () throws -> String = ManifestInput.standardInput) throws -> ManifestComparison {
        let agent = agent
        let environments = env.compactMap(S.Environment.init(rawValue:)).map {
            let environment = ManifestPipeline.render(S(environment: $0))
            return agent.map(environment.prepared) ?? environment
        }
        guard let new = environments.last else { return ManifestComparison(from: [], to: []) }
        let isLive = live || against == "-"
        var old = try against.map {
            try ManifestInput.manifests(at: $0, environment: env[0], siblings: S.environmentNames, input: input)
        }
        if isLive { old?.removeAll { isContract($0, of: new) } }
        let manifests = new.objects.map { ManifestNode($0.object) }
        let declared = Dictionary(
            zip(manifests, new.objects).compactMap { manifest, object in ObjectIdentity(manifest).map { ($0, object) } }
        ) { $1 }
        return ManifestComparison(
            from: old ?? environments[0].objects.map { ManifestNode($0.object) }, to: manifests, isLive: isLive
        ) { object, path in declared[object]?.location(of: path) }
    }

    /// The agent for which the other side is rendered; nil for any other manifests.
    private var agent: GitOpsAgent? {
        guard let against else { return nil }
        return ["\(against)/\(env[0])", against].lazy.compactMap {
            ManifestTree(directory: $0, stack: S.name).storedAgent
        }.first
    }

    /// Whether the live object is a Secret that the stack counts on and somebody else makes.
    private func isContract(_ manifest: ManifestNode, of environment: RenderedEnvironment) -> Bool {
        guard let identity = ObjectIdentity(manifest), identity.groupKind == "Secret" else { return false }
        return environment.secrets.contains { secret in
            secret.name == identity.name && (secret.namespace == nil || secret.namespace == identity.namespace)
        }
    }

    func report(_ comparison: ManifestComparison, isTerminal: Bool) -> String {
        let old = against.map { $0 == "-" ? "live" : $0 } ?? env[0]
        let new = env[env.count - 1]
        switch format {
        case .text: return TextReport(comparison, from: old, to: new, isColored: isTerminal).text
        case .markdown: return MarkdownReport(comparison, from: old, to: new).text
        case .json:
            var writer = JSONWriter(.pretty)
            writer.document(ChangeList(comparison, from: old, to: new))
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    /// Whether the comparison ends in failure.
    func fails(_ comparison: ManifestComparison) throws -> Bool {
        try failures().map(comparison.contains) ?? !comparison.isEmpty
    }

    private func failures() throws -> Set<Effect.Kind>? {
        guard let failOn else { return nil }
        let kinds = try failOn.split(separator: ",").map { name in
            guard let kind = Effect.Kind(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError("unknown effect '\(name)'; there are \(Effect.Kind.list)")
            }
            return kind
        }
        // Without any nothing would ever fail.
        guard !kinds.isEmpty else { throw ValidationError("--fail-on names no effect; there are \(Effect.Kind.list)") }
        return Set(kinds)
    }
}
