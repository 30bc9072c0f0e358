import Foundation
import TestSupport

/// `Documentation/CompileTimeRules.md`, from the table and the fixtures.
enum CompileTimeRulesPage {
    static func text() throws -> String {
        let rows = try Row.all()
        let fixtures = Dictionary(grouping: try Stage.allCases.flatMap(links), by: \.row)
        let count = { (state: Row.State) in rows.count { $0.state == state } }
        let lines = rows.map { row in
            let proof = (fixtures[row.id] ?? []).map(\.link) + words(row)
            return "| \(row.id) | \(row.mistake) | \(row.stage) | \(proof.joined(separator: "; ")) |"
        }
        return """
            # Mistakes that do not compile

            Each mistake below is caught before anything is rendered: at stage T by types, which have no way to write it; at
            stage M by `@Checked`, which reads literals. What types and macros cannot see, because it is computed or written
            into an API object by hand, is checked again when the stack is rendered.

            A mistake that is caught has a program under `Tests/CompileFailureTests/Fixtures` that makes it, with the
            compiler's message at its line and the way to mend it. The tests compile all of them. Those under `Compiled`
            are refused by a build and not yet while typing.

            Of \(rows.count) mistakes, \(count(.covered)) are caught and \(count(.partly)) in part. \(count(.notYet)) are
            not caught at this stage yet, and \(count(.noKind)) are about kinds and features that the DSL does not have.

            This page is generated from `Tests/CompileFailureTests/Rows.tsv` and the fixtures:
            `RECORD=1 swift test --filter RowTests` writes it anew.

            | id | mistake | stage | proof |
            |---|---|---|---|
            \(lines.joined(separator: "\n"))

            """
    }

    private static func words(_ row: Row) -> [String] {
        switch row.state {
        case .covered: []
        case .partly: ["in part: \(row.reason)"]
        case .notYet: ["not yet: \(row.reason)"]
        case .noKind: ["not a kind of the DSL yet: \(row.reason)"]
        }
    }

    private static func links(_ stage: Stage) throws -> [(row: String, link: String)] {
        try Fixture.all(stage).map { fixture in
            let path = "../Tests/CompileFailureTests/\(stage.directory)/\(fixture.name).swift"
            return (fixture.row, "[\(fixture.name)](\(path))")
        }
    }
}
