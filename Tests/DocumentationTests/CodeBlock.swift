import Foundation
import TestSupport

/// A piece of Swift in an article, marked by a comment in the line before it with what the compiler makes of it.
struct CodeBlock: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        /// Compiles beside the tutorial's stack, of which it is a part.
        case compiled
        /// Compiles as a program of its own.
        case alone = "compiled: alone"
        /// Does not compile beside the tutorial's stack: `// error: …` at a line is a part of what the compiler says.
        case refused
    }

    let kind: Kind
    let source: String

    /// What the compiler must say of the block, by the number of the line.
    var errors: [Int: String] {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        return Dictionary(
            uniqueKeysWithValues: lines.compactMap { index, line in
                line.firstRange(of: "// error: ").map { (index + 1, String(line[$0.upperBound...])) }
            })
    }

    static func all(in text: String) -> [CodeBlock] {
        let marked = /(?m)^( *)<!-- (compiled|compiled: alone|refused) -->\n *```swift\n((?s).*?)^ *```$/
        return text.matches(of: marked).compactMap { match in
            guard let kind = Kind(rawValue: String(match.2)) else { return nil }
            let lines = match.3.split(separator: "\n", omittingEmptySubsequences: false)
            let source = lines.map { $0.hasPrefix(match.1) ? $0.dropFirst(match.1.count) : $0 }
                .joined(separator: "\n")
            return CodeBlock(
                kind: kind, source: source.contains("import KubeDSL") ? source : "import KubeDSL\n" + source)
        }
    }
}
