import SwiftParser
import SwiftSyntax
import SwiftSyntaxBuilder

/// A string literal whose text is known, which it is not where something is interpolated.
struct TextLiteral {
    let node: StringLiteralExprSyntax
    let text: String
    /// Where the text starts in the source; nil where escapes or line breaks keep the two apart.
    private let start: AbsolutePosition?

    init?(_ expression: ExprSyntax) {
        guard let node = expression.as(StringLiteralExprSyntax.self) else { return nil }
        self.node = node
        if node.segments.count == 1, case .stringSegment(let segment)? = node.segments.first,
            !segment.content.text.utf8.contains(UInt8(ascii: "\\"))
        {
            text = segment.content.text
            start = segment.content.positionAfterSkippingLeadingTrivia
        } else if let text = node.representedLiteralValue {
            self.text = text
            start = nil
        } else {
            return nil
        }
    }

    /// Where a character of the text stands in the source.
    /// - Parameter offset: in the text's UTF-8.
    func position(of offset: Int) -> AbsolutePosition {
        start?.advanced(by: offset) ?? node.positionAfterSkippingLeadingTrivia
    }

    /// The same literal with another text.
    func replaced(by text: String) -> StringLiteralExprSyntax {
        StringLiteralExprSyntax(content: text)
            .with(\.leadingTrivia, node.leadingTrivia)
            .with(\.trailingTrivia, node.trailingTrivia)
    }
}
