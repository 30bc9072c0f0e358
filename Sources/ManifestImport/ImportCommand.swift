package import ArgumentParser
import Foundation
import KubeDSL
import ManifestReading

/// `import-manifests`: existing YAML → the Swift source of a stack.
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import-manifests",
        abstract: "Turn manifests into the Swift source of a stack that renders the same objects.",
        discussion: """
            Standard output carries the source and nothing else, unless --output names a directory:

              helm template shop charts/shop | import-manifests - --stack Shop > Shop.swift
              import-manifests manifests/prod --stack Shop --output Sources/Shop
            """)

    @Argument(help: "YAML or JSON files of one environment, or directories of them; '-' for standard input.")
    var files: [String]

    @Option(help: ArgumentHelp("The stack's type. Default: by the first file's name.", valueName: "type"))
    var stack: String?

    @Option(help: "The environment that the manifests are of.")
    var env = "prod"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write one Swift file for each component into this directory.", valueName: "dir"))
    var output: String?

    @Flag(help: "Leave '@main' out, where another type of the target has it.")
    var library = false

    package init() {}

    package static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            StandardError.write(failure.message)
            Foundation.exit(1)
        } catch let error as ReadingError {
            StandardError.write("\(error)")
            Foundation.exit(1)
        } catch {
            let message = fullMessage(for: error)
            guard exitCode(for: error).isSuccess else {
                StandardError.write(message)
                Foundation.exit(2)
            }
            print(message)
        }
    }

    package func validate() throws {
        if let stack, !stack.isTypeName {
            throw ValidationError(
                "'\(stack)' is no name of a type; begin with a capital, go on with letters and digits")
        }
        if let stack, ImportOptions.taken.contains(stack) {
            throw ValidationError("'\(stack)' means something in the source of a stack; try '\(stack)Stack'")
        }
        if output == "" { throw ValidationError("--output needs a directory; '.' is the current one") }
        guard env.isLabel else {
            throw ValidationError("'\(env)' is no name of an environment; use lower-case letters, digits and '-'")
        }
        guard files.filter({ $0 == "-" }).count < 2 else { throw ValidationError("'-' is there twice") }
    }

    package func run() throws {
        var documents: [ManifestDocument] = []
        for path in files { documents += try ManifestInput.documents(at: path) }
        guard !documents.isEmpty else {
            throw CommandFailure("no object in \(files.map { "'\($0)'" }.joined(separator: ", "))")
        }
        let name = stack ?? ImportOptions.stackName(forFile: files.first == "-" ? "" : files[0])
        let source = try ManifestImporter.source(
            of: documents, ImportOptions(stackName: name, environment: env, isExecutable: !library))
        for note in source.notes { StandardError.write(note.description) }
        guard let output else {
            return try StandardOutput.write(source.text)
        }
        try write(source.files, to: URL(fileURLWithPath: output))
    }

    /// Writes the files unless one of them is there: a source that somebody went on with is never replaced.
    private func write(_ files: [ImportedSource.File], to directory: URL) throws {
        for file in files where FileManager.default.fileExists(atPath: directory.appending(path: file.name).path) {
            throw CommandFailure(
                "'\(directory.relativePath)/\(file.name)' is there already; move it away or choose another directory")
        }
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            for file in files {
                try Data(file.text.utf8).write(to: directory.appending(path: file.name), options: .atomic)
            }
        } catch {
            throw CommandFailure(
                "cannot write below '\(directory.relativePath)': \(error.localizedDescription) Where SwiftPM's sandbox "
                    + "forbids it, run 'swift package --allow-writing-to-directory \(directory.relativePath) import-manifests …'"
            )
        }
        StandardError.write("\(directory.relativePath): \(files.count) files written")
    }
}

extension String {
    fileprivate var isTypeName: Bool {
        first?.isUppercase == true && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    fileprivate var isLabel: Bool {
        first?.isLetter == true && allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}
