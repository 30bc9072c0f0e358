import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import KubeDSL

/// What the commands do with a stack that has errors.
@Suite struct FaultyStackTests {
    /// In production the second object has the name of the first.
    private struct Shop: Stack {
        enum Environment: String, CaseIterable, Sendable { case dev, prod }

        let environment: Environment

        var policy: Policy { Policy.restricted.reporting("missing-liveness-probes", as: nil) }

        var resources: [any Resource] {
            Namespace("shop")
            Deployment.app("web")
            if environment == .prod { Deployment.app("web") }
        }
    }

    @Test(arguments: [[], ["--env", "prod"], ["--diagnostics", "json"], ["--diagnostics", "sarif"]])
    func `check fails`(_ arguments: [String]) throws {
        let command = try CheckCommand<Shop>.parse(arguments)
        #expect(throws: ExitCode(1)) { try command.run() }
    }

    @Test func `check passes the environment that has none`() throws {
        let command = try CheckCommand<Shop>.parse(["--env", "dev"])
        #expect(throws: Never.self) { try command.run() }
    }

    @Test func `render writes nothing, but in spite of them what it is told to`() throws {
        try withTemporaryDirectory { directory in
            let arguments = ["--all-envs", "--output", directory.path]
            let checked = try RenderCommand<Shop>.parse(arguments)
            #expect(throws: ExitCode(1)) { try checked.run() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
            try RenderCommand<Shop>.parse(arguments + ["--unchecked"]).run()
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["dev", "prod"])
        }
    }
}
