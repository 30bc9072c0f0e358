import Foundation
import Testing

/// A page of the documentation: an article or a tutorial.
struct Article: Sendable, CustomTestStringConvertible {
    /// By which other pages link it: `Environments`.
    let name: String
    let text: String

    var testDescription: String { name }

    var blocks: [CodeBlock] { CodeBlock.all(in: text) }

    func blocks(_ kind: CodeBlock.Kind) -> [CodeBlock] { blocks.filter { $0.kind == kind } }

    func has(_ kind: CodeBlock.Kind) -> Bool { blocks.contains { $0.kind == kind } }

    /// The names of the pages that it links.
    var links: [String] { text.matches(of: /doc:([A-Za-z0-9-]+)/).map { String($0.1) } }

    /// Where its links to other sites lead.
    var addresses: [String] { Self.addresses(in: text) }

    static func addresses(in text: String) -> [String] {
        text.matches(of: /\]\((https?:[^)\s]+)\)/).map { String($0.1) }
    }
}
