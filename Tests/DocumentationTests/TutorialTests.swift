import Foundation
import TestSupport
import Testing

/// The tutorial, as a reader follows it.
@Suite struct TutorialTests {
    @Test("the files compile after each step", arguments: try Tutorial.steps().filter(\.showsSource))
    func compiles(_ step: Tutorial.Step) throws {
        let outcome = try Compiler.accept(Array(step.sources.values), .typeChecked)
        #expect(outcome.isSuccess, "\(outcome.complaints)")
    }

    @Test func `begins with a package's manifest`() throws {
        let first = try #require(try Tutorial.steps().first)
        #expect(first.name == "Package.swift")
        try withTemporaryDirectory { directory in
            try FileManager.default.copyItem(
                at: first.file, to: directory.appendingPathComponent("Package.swift"))
            let outcome = try run("swift", ["package", "dump-package"], in: directory)
            #expect(outcome.isSuccess, "\(outcome.errors)")
            #expect(outcome.output.contains(#""name" : "Shop""#))
        }
    }

    @Test func `shows every file that is kept for it`() throws {
        let kept = try FileManager.default.contentsOfDirectory(atPath: Tutorial.directory.path)
        let shown = Set(try Tutorial.steps().map(\.file.lastPathComponent))
        #expect(kept.filter { !shown.contains($0) } == [])
    }

    @Test func `has several steps, with sources`() throws {
        #expect(try Tutorial.steps().count { $0.showsSource } > 8)
        #expect(try Tutorial.steps().count { $0.showsManifests } == 2)
        #expect(try Tutorial.stack().count == 4)
    }
}
