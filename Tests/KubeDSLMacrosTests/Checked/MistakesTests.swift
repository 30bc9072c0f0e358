import SwiftDiagnostics
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@testable import KubeDSLMacros

struct MistakesTests {
    @Test("Says what is wrong, at the character, and repairs what has one repair", arguments: Mistake.all)
    func mistake(_ mistake: Mistake) throws {
        var source = checkedExtension(with: mistake.source)
        let place = try Place(takingMarkOutOf: &source)
        let plain = mistake.source.replacing("‸", with: "")
        expectExpansion(
            of: source, to: source.replacing("@Checked ", with: ""),
            diagnostics: [
                DiagnosticSpec(
                    id: MessageID(domain: "KubeDSL", id: mistake.rule), message: "\(mistake.message) [\(mistake.rule)]",
                    line: place.line, column: place.column, severity: mistake.isWarning ? .warning : .error,
                    notes: mistake.notes, fixIts: mistake.fix.map { [FixItSpec(message: $0)] } ?? [])
            ],
            fixed: checkedExtension(with: mistake.fixed ?? plain))
    }

    @Test("Is silent about what a fix-it has written", arguments: Mistake.all.compactMap(\.fixed))
    func repair(_ fixed: String) {
        let source = checkedExtension(with: fixed)
        expectExpansion(of: source, to: source.replacing("@Checked ", with: ""))
    }

    @Test("Every rule has a mistake in the table that it finds", arguments: LiteralRules.calls.keys.sorted())
    func everyRuleIsTested(callee: String) {
        let spellings = [callee + "(", callee + "<", callee + ".init("]
        #expect(Mistake.all.contains { mistake in spellings.contains { mistake.source.contains($0) } })
    }
}

extension Mistake {
    /// Of a duplicate, where the first one is.
    fileprivate var notes: [NoteSpec] {
        guard rule.hasPrefix("duplicate-"), let argument = message.split(separator: "'").dropFirst().first,
            let first = source.firstRange(of: "\"\(argument)\"")
        else { return [] }
        let column = 9 + source[..<first.lowerBound].utf8.count
        return [NoteSpec(message: "the first one is here", line: 3, column: column)]
    }
}
