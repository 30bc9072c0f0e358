internal import ArgumentParser
internal import Foundation
internal import ManifestPackaging

/// `guide`: how an environment is deployed and run, with its own names, ports and commands.
struct GuideCommand<S: Stack>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "guide",
            abstract: "Print how an environment is deployed and how it is run.",
            discussion: """
                Two pages of Markdown, made of what the stack renders and declares: a guide from an empty cluster
                to a stack that answers, and a runbook for what comes after. No value of a Secret is among it.

                  guide --env \(S.environmentNames.first ?? "dev") --part guide
                  guide --env \(S.environmentNames.last ?? "prod") --output docs
                """)
    }

    @Option(name: .shortAndLong, help: "The environment: \(EnvironmentName<S>.list).")
    var env: String

    @Option(help: "guide or runbook; both when left out.")
    var part: GuidePart?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write KUBERNETES_GUIDE.md and RUNBOOK.md into this directory instead.", valueName: "dir"))
    var output: String?

    func validate() throws {
        try EnvironmentName<S>.validate(env)
        if output == "" { throw ValidationError("--output needs a directory; '.' is the current one") }
    }

    func run() throws {
        let pages = pages()
        guard let output else {
            try StandardOutput.write(pages.map(\.text).joined(separator: "\n"))
            return
        }
        StandardError.write(try Self.write(pages, into: output))
    }

    /// The pages that are asked for.
    func pages() -> [(fileName: String, text: String)] {
        guard let environment = S.Environment(rawValue: env) else { return [] }
        let facts = GuideFacts(S(environment: environment), executable: S.executableName)
        return (part.map { [$0] } ?? GuidePart.allCases).map { ($0.fileName, $0.text(facts)) }
    }

    /// Replaces pages that were rendered before and no others, and says in a line what changed.
    static func write(_ pages: [(fileName: String, text: String)], into directory: String) throws -> String {
        let files = pages.map { ManifestFile(path: $0.fileName, bytes: Array($0.text.utf8)) }
        let old = files.map { FileManager.default.contents(atPath: "\(directory)/\($0.path)") }
        for (file, old) in zip(files, old) {
            guard FileManager.default.fileExists(atPath: "\(directory)/\(file.path)") else { continue }
            if let old, String(decoding: old, as: UTF8.self).contains(GuidePart.mark) { continue }
            throw CommandFailure(
                "'\(directory)/\(file.path)' is not rendered from a stack, so it is left alone; move it away or choose "
                    + "another directory")
        }
        let changed = zip(files, old).filter { file, old in old.map(Array.init) != file.bytes }.map(\.0)
        let count = files.count == 1 ? "1 page" : "\(files.count) pages"
        guard !changed.isEmpty else { return "\(directory): \(count), 0 written" }
        let staged = try StagedFiles(changed, below: directory)
        defer { staged.discard() }
        for file in changed { try staged.move(file.path) }
        return "\(directory): \(count), \(changed.count) written"
    }
}

extension GuidePart: WordArgument {}
