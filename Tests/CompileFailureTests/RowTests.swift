import Foundation
import TestSupport
import Testing

/// The table of mistakes, its fixtures and its page in step with each other.
@Suite struct RowTests {
    @Test func `the table has every row of the catalogue once`() throws {
        let rows = try Row.all()
        #expect(Set(rows.map(\.id)).count == rows.count)
        #expect(rows.count { $0.stage == "T" } == 218)
        #expect(rows.count { $0.stage == "M" } == 44)
    }

    @Test func `the rows that are covered are those that have fixtures`() throws {
        let proven = Set(try Fixture.all().map(\.row))
        let claimed = Set(try Row.all().filter(\.hasFixture).map(\.id))
        #expect(claimed.subtracting(proven).sorted() == [])
        #expect(proven.subtracting(claimed).sorted() == [])
    }

    @Test func `a row that is not covered says why`() throws {
        for row in try Row.all() { #expect(row.reason.isEmpty == (row.state == .covered), "\(row.id)") }
    }

    @Test func `the page lists the rows as they are`() throws {
        try expectGolden(CompileTimeRulesPage.text(), "Documentation/CompileTimeRules.md")
    }
}
