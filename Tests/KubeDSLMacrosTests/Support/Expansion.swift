import SwiftDiagnostics
import SwiftSyntaxBuilder
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@testable import KubeDSLMacros

/// Expects what the macros make of `source`, what they say about it, and what it is after the fix-its.
func expectExpansion(
    of source: String, to expanded: String, diagnostics: [DiagnosticSpec] = [], fixed: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    assertMacroExpansion(
        source, expandedSource: expanded, diagnostics: diagnostics,
        macroSpecs: [
            "Checked": MacroSpec(type: CheckedMacro.self),
            "Environments": MacroSpec(type: EnvironmentsMacro.self, conformances: ["CaseIterable", "Sendable"]),
        ],
        fixedSource: fixed,
        failureHandler: { Issue.record(Comment(rawValue: $0.message), sourceLocation: sourceLocation) })
}

/// The source inside of a checked extension, an enum on lines of its own: what expands macros would move its braces.
func checkedExtension(with source: String) -> String {
    var source = source
    if source.hasPrefix("enum "), let brace = source.firstRange(of: "{ ") {
        source.replaceSubrange(brace, with: "{\n")
        source = source.dropLast(2) + "\n}"
    }
    return "@Checked extension TodoApp {\n    func example() {\n        \(source)\n    }\n}"
}

/// A place in a text of several lines, as compilers count: from 1.
struct Place: Hashable {
    let line: Int
    let column: Int

    /// Takes the first `‸` out of the text and says where it was.
    init(takingMarkOutOf text: inout String) throws {
        let mark = try #require(text.firstRange(of: "‸"))
        let before = text[..<mark.lowerBound].utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        line = before.count
        column = (before.last?.count ?? 0) + 1
        text.removeSubrange(mark)
    }
}
