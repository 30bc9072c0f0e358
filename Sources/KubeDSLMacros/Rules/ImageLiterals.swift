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
        for repository in parts(call, "_", before: "", standIn: "image") {
            for tag in parts(call, "tag", before: ":", standIn: "1") {
                for digest in parts(call, "digest", before: "@", standIn: "sha256:" + String(repeating: "0", count: 64)) {
                    check([repository, tag, digest], &findings)
                }
            }
        }
    }

    /// What one argument adds to the reference: its literals, something harmless where it is computed, nothing without it.
    private static func parts(_ call: Call, _ label: String, before mark: String, standIn: String) -> [Part] {
        guard call.argument(label) != nil else { return [Part(literal: nil, text: "")] }
        let literals = call.texts(label).map { Part(literal: $0, text: mark + $0.text) }
        return literals.isEmpty ? [Part(literal: nil, text: mark + standIn)] : literals
    }

    private struct Part {
        let literal: TextLiteral?
        let text: String
    }

    /// Reports what is wrong with the whole reference at the part that it is in.
    private static func check(_ parts: [Part], _ findings: inout Findings) {
        guard let refusal = refusal(of: parts.map(\.text).joined()) else { return }
        var start = 0
        for (index, part) in parts.enumerated() {
            let end = start + part.text.utf8.count
            let isLast = parts[(index + 1)...].allSatisfy(\.text.isEmpty)
            if let literal = part.literal, refusal.range.lowerBound < end || isLast {
                let textStart = end - literal.text.utf8.count
                findings.add(refusal.part(textStart..<end, of: parts.map(\.text).joined()), at: literal)
            }
            if refusal.range.lowerBound < end { return }
            start = end
        }
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
