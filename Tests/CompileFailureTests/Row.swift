import Foundation
import TestSupport

/// A mistake of the catalogue that types or macros are to catch, as `Rows.tsv` has it.
struct Row {
    enum State: String {
        /// The DSL refuses it, and a fixture proves that.
        case covered
        /// A fixture proves a part of it; the reason says what is left.
        case partly
        /// It can be made in the DSL as it is; the reason says why.
        case notYet = "not-yet"
        /// It is about a kind or a feature that the DSL does not have; the reason says which.
        case noKind = "no-kind"
    }

    let id: String
    /// `T` for types, `M` for macros.
    let stage: String
    let mistake: String
    let state: State
    let reason: String

    var hasFixture: Bool { state == .covered || state == .partly }

    /// Nil where the line is not one of the table's.
    init?(line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count >= 4, let state = State(rawValue: columns[3]) else { return nil }
        (id, stage, mistake) = (columns[0], columns[1], columns[2])
        self.state = state
        reason = columns.count > 4 ? columns[4] : ""
    }

    static func all() throws -> [Row] {
        let table = try String(contentsOf: Repository.file("Tests/CompileFailureTests/Rows.tsv"), encoding: .utf8)
        return table.split(separator: "\n").dropFirst().compactMap(Row.init)
    }
}
