import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import KubeDSL

@Suite struct GuideCommandTests {
    @Test func `prints both pages, or the one that is asked for`() throws {
        let both = try GuideCommand<GuideStack>.parse(["--env", "dev"]).pages()
        #expect(both.map(\.fileName) == ["KUBERNETES_GUIDE.md", "RUNBOOK.md"])
        let runbook = try GuideCommand<GuideStack>.parse(["--env", "dev", "--part", "runbook"]).pages()
        #expect(runbook.map(\.text) == [both[1].text])
    }

    @Test(
        arguments: [
            ([], "Missing expected argument '--env"), (["--env", "qa"], "unknown environment 'qa'"),
            (["--env", "dev", "--part", "all"], "'all' is invalid"),
            (["--env", "dev", "--output", ""], "--output needs a directory"),
        ] as [([String], String)])
    func `refuses wrong usage`(arguments: [String], message: String) {
        do {
            _ = try GuideCommand<GuideStack>.parse(arguments)
            Issue.record("accepted \(arguments)")
        } catch {
            #expect(GuideCommand<GuideStack>.message(for: error).contains(message))
        }
    }

    @Test func `writes the pages, and again only what has changed`() throws {
        try withTemporaryDirectory { directory in
            let docs = directory.appendingPathComponent("docs").path
            let dev = try GuideCommand<GuideStack>.parse(["--env", "dev"]).pages()
            #expect(try GuideCommand<GuideStack>.write(dev, into: docs) == "\(docs): 2 pages, 2 written")
            #expect(try GuideCommand<GuideStack>.write(dev, into: docs) == "\(docs): 2 pages, 0 written")
            let prod = try GuideCommand<GuideStack>.parse(["--env", "prod", "--part", "runbook"]).pages()
            #expect(try GuideCommand<GuideStack>.write(prod, into: docs) == "\(docs): 1 page, 1 written")
            #expect(try FileManager.default.contentsOfDirectory(atPath: docs).sorted() == dev.map(\.fileName))
            #expect(try String(contentsOfFile: "\(docs)/RUNBOOK.md", encoding: .utf8) == prod[0].text)
            #expect(try String(contentsOfFile: "\(docs)/KUBERNETES_GUIDE.md", encoding: .utf8) == dev[0].text)
        }
    }

    @Test func `leaves a page alone that somebody wrote by hand`() throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("RUNBOOK.md")
            try Data("mine".utf8).write(to: file)
            let pages = try GuideCommand<GuideStack>.parse(["--env", "dev"]).pages()
            let failure = #expect(throws: CommandFailure.self) {
                try GuideCommand<GuideStack>.write(pages, into: directory.path)
            }
            #expect(failure?.message.hasPrefix("error: '\(file.path)' is not rendered from a stack") == true)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["RUNBOOK.md"])
        }
    }
}
