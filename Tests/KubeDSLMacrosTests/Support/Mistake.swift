import SwiftDiagnostics
import Testing

/// A line of a table: source with one mistake in it, and what is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// With `‸` before the character that the error is at.
    let source: String
    let rule: String
    let message: String
    let isWarning: Bool
    /// What the fix-it offers.
    let fix: String?
    /// The source after the fix-it.
    let fixed: String?

    init(
        _ source: String, _ rule: String, _ message: String, isWarning: Bool = false, fix: String? = nil,
        fixed: String? = nil
    ) {
        self.source = source
        self.rule = rule
        self.message = message
        self.isWarning = isWarning
        self.fix = fix
        self.fixed = fixed
    }

    var testDescription: String { source }

    static let all =
        names + kinds + metadata + images + containers + files + network + scaling + scheduling + model + values
        + amounts
}
