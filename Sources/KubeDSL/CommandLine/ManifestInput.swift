internal import Foundation
internal import KubernetesModel
package import ManifestReading

/// Manifests that are there already: in files, or on standard input.
package enum ManifestInput {
    /// The objects at `path`; a directory of several environments stands for the one of them.
    ///
    /// - Parameter siblings: the names of all environments.
    static func manifests(
        at path: String, environment: String, siblings: [String], input: () throws -> String
    ) throws -> [ManifestNode] {
        let isTree = { (name: String) in isDirectory("\(path)/\(name)") == true }
        if isTree(environment) { return try documents(at: "\(path)/\(environment)", input: input).map(\.node) }
        // What is there is about the others.
        guard !siblings.contains(where: isTree) else {
            throw CommandFailure("there is no '\(path)/\(environment)'; render it first")
        }
        return try documents(at: path, input: input).map(\.node)
    }

    /// The objects of a file, of all YAML and JSON files below a directory, or of standard input: `-`.
    package static func documents(
        at path: String, input: () throws -> String = standardInput
    ) throws -> [ManifestDocument] {
        if path == "-" {
            let text = try input()
            // Nothing at all is not an empty cluster: whoever should have written it failed.
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw CommandFailure("standard input holds no manifests; did the command before '|' fail?")
            }
            return try objects(in: text, file: "<stdin>")
        }
        guard let isDirectory = isDirectory(path) else {
            throw CommandFailure("there is no '\(path)'; name a file or directory of manifests, or '-'")
        }
        guard isDirectory else { return try objects(in: text(of: path), file: path) }
        return try files(below: path).flatMap { try objects(in: text(of: $0), file: $0) }
    }

    package static func standardInput() throws -> String {
        let data: Data?
        do {
            data = try FileHandle.standardInput.readToEnd()
        } catch {
            throw CommandFailure("cannot read standard input: \(SystemError()); give it a file or a pipe")
        }
        return try text(data ?? Data(), of: "<stdin>")
    }

    private static func objects(in text: String, file: String) throws -> [ManifestDocument] {
        do throws(ReadingError) {
            return try ManifestReader.objects(in: text, file: file)
        } catch {
            throw CommandFailure(located: error.description)
        }
    }

    private static func files(below directory: String) throws -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: directory) else {
            throw CommandFailure("cannot read '\(directory)': \(SystemError())")
        }
        let isHidden = { (name: String) in name.split(separator: "/").contains { $0.hasPrefix(".") } }
        let paths = names.filter { name in
            !isHidden(name) && [".yaml", ".yml", ".json"].contains(where: name.hasSuffix)
        }
        guard !paths.isEmpty else { throw CommandFailure("'\(directory)' holds no manifests: no YAML or JSON file") }
        return paths.sorted().map { "\(directory)/\($0)" }.filter { isDirectory($0) == false }
    }

    /// Nil when there is nothing.
    private static func isDirectory(_ path: String) -> Bool? {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) ? isDirectory.boolValue : nil
    }

    private static func text(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("cannot read '\(path)': \(SystemError())")
        }
        return try text(data, of: path)
    }

    private static func text(_ data: Data, of path: String) throws -> String {
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw CommandFailure("'\(path)' is not UTF-8 text; convert it first")
        }
        return text
    }
}
