import KubernetesValues
import SwiftDiagnostics

/// All that this target's macros say: an error or a warning, a note, or what a fix-it offers to do.
struct DiagnosticMessage: SwiftDiagnostics.DiagnosticMessage, NoteMessage, FixItMessage {
    let message: String
    let diagnosticID: MessageID
    let severity: DiagnosticSeverity

    var noteID: MessageID { diagnosticID }
    var fixItID: MessageID { diagnosticID }

    private init(_ text: String, rule: String, severity: DiagnosticSeverity) {
        message = severity == .error || severity == .warning ? "\(text) [\(rule)]" : text
        diagnosticID = MessageID(domain: "KubeDSL", id: rule)
        self.severity = severity
    }
}

// Values.
extension DiagnosticMessage {
    /// What a rule has against a value.
    static func refused(_ refusal: InvalidValue, as severity: DiagnosticSeverity) -> DiagnosticMessage {
        DiagnosticMessage(refusal.reason, rule: refusal.rule, severity: severity)
    }

    /// The fix-it that writes something else.
    static func write(_ replacement: String, rule: String) -> DiagnosticMessage {
        DiagnosticMessage("write '\(replacement)'", rule: rule, severity: .remark)
    }

    /// The fix-it for two bounds in the wrong order.
    static func swapBounds(rule: String) -> DiagnosticMessage {
        DiagnosticMessage("swap the two", rule: rule, severity: .remark)
    }

    /// The note at the first of two.
    static func firstIsHere(rule: String) -> DiagnosticMessage {
        DiagnosticMessage("the first one is here", rule: rule, severity: .note)
    }
}

// @Checked.
extension DiagnosticMessage {
    static let checkedNeedsCode = DiagnosticMessage(
        "'@Checked' must be on a struct, an enum, a class or an extension",
        rule: "checked-placement", severity: .error)
}

// @Environments.
extension DiagnosticMessage {
    static let environmentsNeedEnum = DiagnosticMessage(
        "'@Environments' must be on an enum with a case for each environment",
        rule: "environments-placement", severity: .error)

    static func environmentsNeedCases(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            "'\(name)' has no cases; each environment is one", rule: "environments-cases", severity: .error)
    }

    static let addCase = DiagnosticMessage("add a case", rule: "environments-cases", severity: .remark)

    static func environmentHasPayload(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            "environment '\(name)' must not carry values; there would be no list of all environments",
            rule: "environments-payload", severity: .error)
    }

    static func removePayload(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage("remove the values of '\(name)'", rule: "environments-payload", severity: .remark)
    }

    static func environmentsAreHidden(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            "'\(name)' must not be private inside another type; the extension that makes it 'CaseIterable' cannot see it",
            rule: "environments-access", severity: .error)
    }

    static let makeFileprivate = DiagnosticMessage(
        "make it 'fileprivate'", rule: "environments-access", severity: .remark)

    static let environmentIsConditional = DiagnosticMessage(
        "an environment must not depend on '#if'; each build would have other environments",
        rule: "environments-conditional", severity: .error)
}
