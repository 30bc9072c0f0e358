import ArgumentParser
import CustomResourceImport
import Foundation
import ManifestReading
import ModelSource

@main
struct ImportCustomResources: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-crds",
        abstract: "Turn CustomResourceDefinitions into Swift types.",
        discussion: """
            Each version that the API serves becomes a namespace such as 'CertManagerV1', with a struct for each kind. \
            'status' is left out: the cluster writes it. Manifests of other kinds in the files are passed over.
            """)

    @Argument(help: ArgumentHelp("YAML or JSON with CustomResourceDefinitions.", valueName: "file"))
    var files: [String]

    @Option(
        help: """
            Write one file for each namespace into this directory, instead of all to standard output. Outside of the \
            plugin's reach: 'swift package --allow-writing-to-directory DIR import-crds …'.
            """)
    var output: String?

    @Option(help: "Begin the name of each namespace with this: 'Istio' makes 'IstioNetworkingV1'.")
    var namespacePrefix = ""

    @Option(help: "Who may use the types: \(AccessLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
    var access = AccessLevel.internal

    func validate() throws {
        let isName = namespacePrefix.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard isName, namespacePrefix.first?.isUppercase ?? true else {
            throw ValidationError(
                "namespace prefix '\(namespacePrefix)' is letters and digits, the first one an upper-case letter")
        }
        if output == "" { throw ValidationError("--output needs a directory; '.' is the current one") }
    }

    func run() throws {
        do {
            let types = try types()
            guard let output else {
                do {
                    return try FileHandle.standardOutput.write(contentsOf: Data(types.stream.utf8))
                } catch {
                    throw Failure("cannot write to standard output: \(error.localizedDescription)")
                }
            }
            try write(types, to: URL(fileURLWithPath: output))
        } catch let error as ReadingError {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            throw ExitCode(1)
        }
    }

    private func types() throws -> ImportedTypes {
        var resources: [CustomResource] = []
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw Failure("'\(file)' cannot be read; give the path of a file")
            }
            guard let text = String(bytes: data, encoding: .utf8) else {
                throw Failure("'\(file)' is not UTF-8; convert it first")
            }
            resources += try DefinitionReader.definitions(in: text, file: file)
        }
        return try CustomResourceImporter(access: access, prefix: namespacePrefix).types(of: resources)
    }

    private func write(_ types: ImportedTypes, to directory: URL) throws {
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            for (name, text) in types.files {
                try Data(text.utf8).write(to: directory.appendingPathComponent(name), options: .atomic)
            }
        } catch {
            let path = directory.path
            throw Failure(
                "'\(path)' cannot be written; where SwiftPM's sandbox forbids it, run "
                    + "'swift package --allow-writing-to-directory \(path) import-crds …'")
        }
    }
}

extension AccessLevel: ExpressibleByArgument {}

/// What stands after `Error: `.
private struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
