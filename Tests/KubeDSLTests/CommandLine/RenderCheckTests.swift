import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import KubeDSL

private struct Shop: Stack {
    enum Environment: String, CaseIterable, Sendable { case dev, prod }
    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
        Deployment("app", replicas: 2, user: 10001) { Container<AppPort>.app }
    }
}

@Suite struct RenderCheckTests {
    private func tree(_ directory: URL) -> ManifestTree { ManifestTree(directory: directory.path, stack: "shop") }

    private let files = ManifestFile.files(
        for: ManifestPipeline.render(Shop(environment: .prod)).objects, as: .yaml)

    @Test func `a tree that was just written is as it should be`() throws {
        try withTemporaryDirectory { directory in
            _ = try tree(directory).replace(with: files)
            try Data("mine".utf8).write(to: directory.appendingPathComponent("notes.yaml"))
            #expect(try tree(directory).differences(from: files) == [])
        }
    }

    @Test func `names what was edited, what is missing and what is left over`() throws {
        try withTemporaryDirectory { directory in
            let old = ManifestFile(path: "service-old.yaml", bytes: Array("a".utf8))
            _ = try tree(directory).replace(with: files + [old])
            let edited = directory.appendingPathComponent("deployment-app.yaml")
            try Data((String(contentsOf: edited, encoding: .utf8) + "# by hand\n").utf8).write(to: edited)
            try FileManager.default.removeItem(at: directory.appendingPathComponent("namespace-shop.yaml"))
            #expect(
                try tree(directory).differences(from: files) == [
                    "'\(directory.path)/namespace-shop.yaml' is missing",
                    "'\(directory.path)/deployment-app.yaml' is not what the stack renders",
                    "'\(directory.path)/service-old.yaml' is left over; the stack no longer renders it",
                ])
        }
    }

    @Test func `names the index when it alone is not as it should be`() throws {
        try withTemporaryDirectory { directory in
            _ = try tree(directory).replace(with: files)
            let index = directory.appendingPathComponent("index.txt")
            let text = try String(contentsOf: index, encoding: .utf8)
            try Data(text.replacing("# Stack: shop\n", with: "").utf8).write(to: index)
            #expect(
                try tree(directory).differences(from: files)
                    == ["'\(directory.path)/index.txt' is not what the stack renders"])
            try FileManager.default.removeItem(at: index)
            #expect(try tree(directory).differences(from: files) == ["'\(directory.path)/index.txt' is missing"])
        }
    }

    @Test func `the command fails for a stale tree and leaves it as it is`() throws {
        try withTemporaryDirectory { directory in
            let command = try RenderCommand<Shop>.parse(["--all-envs", "--check", directory.path])
            let shop = Shop(environment: .prod)
            let trees = try command.trees(of: [ManifestPipeline.render(shop)], [shop], below: directory.path)
            #expect(throws: ExitCode(1)) { try command.compare(trees, directory.path) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
            _ = try ManifestTree(directory: "\(directory.path)/prod", stack: "shop").replace(with: files)
            #expect(throws: Never.self) { try command.compare(trees, directory.path) }
        }
    }

    @Test func `no environment is written where another one cannot be`() throws {
        try withTemporaryDirectory { directory in
            try Data("mine".utf8).write(to: directory.appendingPathComponent("prod"))
            let command = try RenderCommand<Shop>.parse(["--all-envs", "--output", directory.path, "--unchecked"])
            #expect(throws: CommandFailure.self) { try command.run() }
            let dev = directory.appendingPathComponent("dev").path
            #expect(try FileManager.default.contentsOfDirectory(atPath: dev) == [])
        }
    }

    @Test func `a tree of an environment or an agent that is gone is stale, and others' directories are not looked at`()
        throws
    {
        try withTemporaryDirectory { directory in
            let root = directory.path
            let command = try RenderCommand<Shop>.parse(["--all-envs", "--output", root, "--unchecked"])
            try command.run()
            let check = try RenderCommand<Shop>.parse(["--all-envs", "--check", root, "--unchecked"])
            try FileManager.default.createDirectory(atPath: "\(root)/notes", withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: directory.appendingPathComponent("notes/index.txt"))
            #expect(throws: Never.self) { try check.run() }
            for path in ["qa", "argocd/dev"] {
                let tree = ManifestTree(directory: "\(root)/\(path)", stack: "shop")
                _ = try tree.replace(with: files)
                #expect(
                    command.abandoned(besides: [("\(root)/dev", []), ("\(root)/prod", [])], below: root) == [
                        "'\(root)/\(path)' is the rendering of an environment or for an agent that there is no longer; "
                            + "remove the directory"
                    ])
                #expect(throws: ExitCode(1)) { try check.run() }
                try FileManager.default.removeItem(atPath: "\(root)/\(path)")
            }
            let chart = try RenderCommand<Shop>.parse(["--format", "helm", "--output", "\(root)/chart", "--unchecked"])
            try chart.run()
            #expect(throws: Never.self) { try check.run() }
            let single = try RenderCommand<Shop>.parse(["--env", "prod", "--check", root])
            #expect(single.abandoned(besides: [], below: root).isEmpty)
        }
    }

    @Test(arguments: [
        (["--all-envs"], "render --all-envs --output"), (["--env", "prod"], "render --env prod --output"),
        (["--format", "helm"], "render --format helm --output"),
        (
            ["--all-envs", "--gitops", "flux", "--repo-url", "u", "--repo-path", "p", "--revision", "r"],
            "render --all-envs --gitops flux --repo-url u --repo-path p --revision r --output"
        ),
    ])
    func `what is not there is written by the same command`(options: [String], way: String) throws {
        let command = try RenderCommand<Shop>.parse(options + ["--check", "nowhere"])
        let failure = #expect(throws: CommandFailure.self) { try command.compare([], "nowhere") }
        #expect(failure?.message == "error: there is no 'nowhere'; '\(way) nowhere' writes it")
    }

    @Test func `writing and checking exclude each other`() {
        let error = #expect(throws: (any Error).self) {
            try RenderCommand<Shop>.parse(["--env", "prod", "--output", "a", "--check", "a"])
        }
        let message = error.map { RenderCommand<Shop>.message(for: $0) }
        #expect(message?.contains("--output and --check exclude each other") == true)
    }
}
