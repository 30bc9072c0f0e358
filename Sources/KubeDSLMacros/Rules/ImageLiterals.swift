import KubernetesValues
import SwiftSyntax

/// References to images: well formed, and pinned to one version.
enum ImageLiterals {
    static let calls: [CallRule] = [
        .text("Container", "Sidecar", "InitContainer", argument: "image", refusal),
        CallRule(callees: ["Image"], check: checkParts),
    ]

    static let property = PropertyRule.text("Image", refusal)

    private static func refusal(of reference: String) -> InvalidValue? {
        ImageReference.refusal(of: reference) ?? (try? ImageReference(reference))?.pinningProblem
    }

    /// `Image("repository", tag: "1.0.0", digest: "sha256:…")`: each of the parts may be a literal or not.
    private static func checkParts(_ call: Call, _ findings: inout Findings) {
        let labels = ["tag", "digest"]
        let isComplete = labels.allSatisfy { call.argument($0) == nil || !call.texts($0).isEmpty }
        for repository in parts(call, "_", before: "", standIn: "image") {
            for tag in parts(call, "tag", before: ":", standIn: "") {
                for digest in parts(call, "digest", before: "@", standIn: "") {
                    check([repository, tag, digest], isComplete: isComplete, &findings)
                }
            }
        }
    }

    /// What one argument adds to the reference: each literal that it may be, or the stand-in where it is computed.
    private static func parts(_ call: Call, _ label: String, before mark: String, standIn: String) -> [Part] {
        let literals = call.texts(label).map { Part(literal: $0, text: mark + $0.text) }
        return literals.isEmpty ? [Part(literal: nil, text: standIn)] : literals
    }

    private struct Part {
        let literal: TextLiteral?
        let text: String
    }

    /// Reports what is wrong with the whole reference at the part that it is in.
    private static func check(_ parts: [Part], isComplete: Bool, _ findings: inout Findings) {
        let whole = parts.map(\.text).joined()
        guard let refusal = isComplete ? refusal(of: whole) : ImageReference.refusal(of: whole) else { return }
        var start = 0
        var place: (literal: TextLiteral, end: Int)?
        for part in parts where !part.text.isEmpty && start <= refusal.range.lowerBound {
            start += part.text.utf8.count
            place = part.literal.map { ($0, start) }
        }
        guard let (literal, end) = place else { return }
        findings.add(refusal.part(end - literal.text.utf8.count..<end, of: whole), at: literal)
    }
}

extension InvalidValue {
    /// The same refusal for a part of the refused text.
    fileprivate func part(_ part: Range<Int>, of whole: String) -> InvalidValue {
        let bytes = Array(whole.utf8)
        let (before, after) = (bytes[..<part.lowerBound], bytes[part.upperBound...])
        let repaired = replacement.map { Array($0.utf8) }.flatMap { new in
            new.starts(with: before) && new.reversed().starts(with: after.reversed())
                ? String(decoding: new.dropFirst(before.count).dropLast(after.count), as: UTF8.self) : nil
        }
        return InvalidValue(
            rule: rule, reason: reason,
            range: max(0, range.lowerBound - part.lowerBound)..<max(0, range.upperBound - part.lowerBound),
            replacement: repaired)
    }
}
