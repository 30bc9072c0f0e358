import Foundation
import TestSupport
import Testing

/// The Swift in the articles.
@Suite struct CodeBlockTests {
    @Test("compiles where the article says so", arguments: try Catalogue.articles().filter { $0.has(.compiled) })
    func compiled(_ article: Article) throws {
        let outcome = try accept(article.blocks(.compiled), beside: try Tutorial.stack())
        #expect(outcome.isSuccess, "\(outcome.complaints)")
    }

    @Test("compiles on its own where it is a program", arguments: try Catalogue.articles().filter { $0.has(.alone) })
    func alone(_ article: Article) throws {
        for block in article.blocks(.alone) {
            let outcome = try accept([block], beside: [])
            #expect(outcome.isSuccess, "\(outcome.complaints)")
        }
    }

    @Test("is refused as the article says", arguments: try Catalogue.articles().filter { $0.has(.refused) })
    func refused(_ article: Article) throws {
        let blocks = article.blocks(.refused)
        let outcome = try accept(blocks, beside: try Tutorial.stack())
        let complaints = outcome.complaints.split(separator: "\n")
        let expected = blocks.enumerated().flatMap { index, block in
            block.errors.map { line, text in (place: "Block\(index).swift:\(line):", text: text) }
        }
        #expect(!expected.isEmpty)
        for error in expected {
            #expect(
                complaints.contains { $0.contains(error.place) && $0.contains(error.text) },
                "'\(error.text)' is not said at \(error.place)\n\(outcome.complaints)")
        }
        for complaint in complaints where !expected.contains(where: { complaint.contains($0.place) }) {
            Issue.record("unexpected: \(complaint)")
        }
    }

    @Test func `has a mark, and no other language is called none`() throws {
        for article in try Catalogue.articles() {
            let lines = article.text.split(separator: "\n").map { $0.drop { $0 == " " } }
            let fences = lines.filter { $0.hasPrefix("```") }
            let languages = fences.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { $0.element.dropFirst(3) }
            let others: Set<Substring> = ["yaml", "sh", "text", "mermaid"]
            let count = languages.filter { $0 == "swift" }.count
            #expect(count == article.blocks.count, "\(article): a block of Swift without a mark")
            #expect(languages.filter { $0 != "swift" && !others.contains($0) } == [], "\(article)")
        }
    }

    private func accept(_ blocks: [CodeBlock], beside files: [URL]) throws -> Outcome {
        try withTemporaryDirectory { directory in
            let written = try blocks.enumerated().map { index, block in
                let file = directory.appendingPathComponent("Block\(index).swift")
                try Data(block.source.utf8).write(to: file)
                return file
            }
            return try Compiler.accept(files + written, .typeChecked)
        }
    }
}
