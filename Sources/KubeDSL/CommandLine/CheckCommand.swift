internal import ArgumentParser
internal import ManifestChecks

/// `check`: what is wrong with the stack, in all its environments.
struct CheckCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: "Report what is wrong with the stack, and list what is waived.",
            discussion: "Exit status 0 when nothing is wrong or there are only warnings, 1 when there are errors.")
    }

    @Option(name: .shortAndLong, help: "Look at this environment alone, or at these: \(EnvironmentName<S>.list).")
    var env: [String] = []

    @Option(help: "How to report: text on standard error; json or sarif on standard output.")
    var diagnostics: DiagnosticFormat = .text

    @Flag(help: "List what must be verified in the cluster, with the command that verifies it.")
    var preflight = false

    func validate() throws {
        try env.forEach(EnvironmentName<S>.validate)
        if preflight, diagnostics != .text {
            throw ValidationError("--preflight and --diagnostics exclude each other; the list is text")
        }
    }

    func run() throws {
        let rendered = EnvironmentName<S>.environments(env).map { ManifestPipeline.render(S(environment: $0)) }
        if preflight {
            let lists = rendered.map { Preflight($0.graph, executable: S.executableName).text }
            try StandardOutput.write(lists.joined())
            return
        }
        let examination = ManifestPipeline.examine(rendered, today: Today.isoDate)
        let unused = env.isEmpty ? examination.unusedWaivers : []
        let report = FindingReport(examination.findings + unused)
        switch diagnostics {
        case .text:
            report.print()
            StandardError.write(WaiverReport(examination.waivers).text + report.summary)
        case .json: try StandardOutput.write(report.json + "\n")
        case .sarif: try StandardOutput.write(report.sarif + "\n")
        }
        guard !report.hasErrors else { throw ExitCode(1) }
    }
}
