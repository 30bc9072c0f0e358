import KubernetesValues
import SwiftSyntax

/// Credentials in any text, whatever it is for.
enum CredentialLiterals {
    /// - Parameter segment: what stands between quotes and interpolations, as it is in the source: no credential needs escapes.
    static func check(_ segment: StringSegmentSyntax, _ findings: inout Findings) {
        guard let refusal = InvalidValue.credential(in: segment.content.text) else { return }
        let start = segment.content.positionAfterSkippingLeadingTrivia
        findings.add(refusal, at: segment, position: start.advanced(by: refusal.range.lowerBound))
    }
}
