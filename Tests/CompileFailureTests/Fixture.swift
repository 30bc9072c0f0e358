import Foundation
import TestSupport
import Testing

/// A program with one mistake, and what the compiler must say of it: `// expected-error{{…}}` at the line.
///
/// `// mended:` comments say what the line before them becomes without the mistake; an empty one removes it.
struct Fixture: CustomTestStringConvertible {
    /// The program that all fixtures are files of.
    static let shop = Repository.file("Tests/CompileFailureTests/Fixtures/Shop.swift")
    /// What may look like a mistake and is none.
    static let acceptedLiterals = Repository.file("Tests/CompileFailureTests/Fixtures/AcceptedLiterals.swift")

    let file: URL

    /// The id, and a word for what is special about it where the row has several fixtures: `IMG-01-latest`.
    var name: String { file.deletingPathExtension().lastPathComponent }
    /// The row of the catalogue: `IMG-01`.
    var row: String { name.split(separator: "-").prefix(2).joined(separator: "-") }

    var testDescription: String { name }

    func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

    /// The same program without its mistake.
    func mended() throws -> String {
        let mark = "// mended:"
        var lines: [Substring] = []
        var isInMend = false
        for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
            guard let comment = line.range(of: mark) else {
                lines.append(line)
                isInMend = false
                continue
            }
            if !isInMend { lines.removeLast() }
            isInMend = true
            lines.append(line[comment.upperBound...])
        }
        return lines.joined(separator: "\n")
    }

    /// All of a stage, by name.
    static func all(_ stage: Stage) throws -> [Fixture] {
        let directory = Repository.file("Tests/CompileFailureTests").appendingPathComponent(stage.directory)
        let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
        return files.filter {
            $0.pathExtension == "swift" && ![shop, acceptedLiterals].contains($0.standardizedFileURL)
        }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }.map(Fixture.init)
    }

    static func all() throws -> [Fixture] { try Stage.allCases.flatMap(all) }
}
