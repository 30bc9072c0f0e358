import Foundation
import TestSupport

/// One line of what a specification asks for.
struct Requirement {
    /// What of it can be had from manifests, and where the rest would show.
    enum Class: Character {
        case declared = "D"
        case chart = "H"
        case image = "I"
        case operations = "O"
        case assistants = "A"
        case running = "R"
        case excluded = "X"
    }

    enum State: String, CaseIterable {
        case met
        /// What manifests can say is met; the evidence says where the rest would show.
        case partly
        case notYet = "not-yet"
        case outside

        var title: String {
            switch self {
            case .met: "met"
            case .partly: "met in part"
            case .notYet: "not yet"
            case .outside: "outside"
            }
        }
    }

    let spec: String
    let id: String
    let section: String
    let classes: [Class]
    let text: String
    let state: State
    let evidence: String

    /// Whether rendered manifests can show it, or a part of it.
    var isStatic: Bool { classes.contains(.declared) }

    /// Nil where the line is not one of the table's.
    init?(line: Substring, spec: String) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 6, let state = State(rawValue: columns[4]) else { return nil }
        self.spec = spec
        (id, section, text, evidence) = (columns[0], columns[1], columns[3], columns[5])
        classes = columns[2].split(separator: "+").compactMap { $0.first.flatMap(Class.init) }
        self.state = state
    }

    static func all(of spec: String) throws -> [Requirement] {
        let file = Repository.file("Tests/ConformanceTests/Requirements/\(spec).tsv")
        let table = try String(contentsOf: file, encoding: .utf8)
        return table.split(separator: "\n").dropFirst().compactMap { Requirement(line: $0, spec: spec) }
    }
}
