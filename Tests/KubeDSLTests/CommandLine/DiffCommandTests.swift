import ArgumentParser
import Foundation
import KubernetesModel
import ManifestDiff
import TestSupport
import Testing

@testable import KubeDSL

/// A workload that has another image and more replicas in one of its environments.
private struct Shop: Stack {
    enum Environment: String, CaseIterable, Sendable { case dev, prod }
    let environment: Environment

    static let declaration = #line + 8

    var resources: [any Resource] {
        Namespace("shop")
        app
    }

    private var app: Deployment<AppPort> {
        Deployment("app", replicas: environment == .prod ? 3 : 2, user: 10001) {
            Container(
                "app", image: environment == .prod ? "app:1.0" : "app:1.1", ports: AppPort.self, resources: .small)
        }
        .service(.http)
    }
}

/// Nothing but a Secret that somebody else makes.
private struct Contracts: Stack {
    enum Environment: String, CaseIterable, Sendable { case prod }
    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
        Secret(external: AppSecret.self)
    }
}

@Suite struct DiffCommandTests {
    private func command(_ arguments: String...) throws -> DiffCommand<Shop> { try .parse(arguments) }

    private func places(_ comparison: ManifestComparison) -> [String] {
        comparison.changes.map { "\($0.object) \($0.path.text)" }
    }

    private func yaml(_ environment: String) throws -> String {
        let rendered = ManifestPipeline.render(Shop(environment: try #require(Shop.Environment(rawValue: environment))))
        return ManifestFile.files(for: rendered.objects, as: .yaml)
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    @Test func `compares two environments and points at the lines of the second`() throws {
        let comparison = try command("--env", "dev", "--env", "prod").compare()
        #expect(
            places(comparison) == [
                "Deployment/app spec.replicas", "Deployment/app spec.template.spec.containers[app].image",
            ])
        #expect(comparison.changes.map(\.effect.kind) == [.scale, .rollingRestart])
        #expect(comparison.changes.allSatisfy { $0.location?.file == #filePath })
        #expect(comparison.changes.first?.location?.line == Shop.declaration)
        #expect(try command("--env", "prod", "--env", "prod").compare().isEmpty)
    }

    @Test func `compares with a file, a directory and the directory of one environment`() throws {
        try withTemporaryDirectory { directory in
            let tree = directory.path
            for environment in Shop.Environment.allCases {
                let files = ManifestFile.files(
                    for: ManifestPipeline.render(Shop(environment: environment)).objects, as: .yaml)
                _ = try ManifestTree(directory: "\(tree)/\(environment.rawValue)", stack: "shop").replace(with: files)
            }
            let single = directory.appendingPathComponent("all.yaml")
            try Data(yaml("dev").utf8).write(to: single)
            #expect(try command("--env", "dev", "--against", "\(tree)/dev").compare().isEmpty)
            #expect(try command("--env", "dev", "--against", single.path).compare().isEmpty)
            #expect(try command("--env", "dev", "--against", tree).compare().isEmpty)
            #expect(try places(command("--env", "prod", "--against", tree).compare()).isEmpty)
            #expect(try places(command("--env", "prod", "--against", "\(tree)/dev").compare()).count == 2)
        }
    }

    @Test func `does not take another environment's directory for the one that is asked for`() throws {
        try withTemporaryDirectory { directory in
            let tree = directory.path
            let files = ManifestFile.files(for: ManifestPipeline.render(Shop(environment: .dev)).objects, as: .yaml)
            _ = try ManifestTree(directory: "\(tree)/dev", stack: "shop").replace(with: files)
            #expect(try command("--env", "dev", "--against", tree).compare().isEmpty)
            let missing = try command("--env", "prod", "--against", tree)
            #expect(message(missing) == "error: there is no '\(tree)/prod'; render it first")
            #expect(throws: ExitCode(2)) { try missing.run() }
        }
    }

    @Test func `takes a file for a live export where it is told to`() throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("live.yaml")
            let live = try yaml("prod").replacingOccurrences(
                of: "\nspec:\n  replicas: 3", with: "\nstatus: {}\nspec:\n  paused: false\n  replicas: 3")
            try Data(live.utf8).write(to: file)
            #expect(try command("--env", "prod", "--against", file.path, "--live").compare().isEmpty)
            #expect(
                try places(command("--env", "prod", "--against", file.path).compare()).contains("Deployment/app status")
            )
        }
    }

    @Test(
        arguments: [
            ("app-secrets", "shop", []), ("other", "shop", ["Secret/other"]),
            ("app-secrets", "elsewhere", ["Secret/app-secrets"]),
        ] as [(String, String, [String])])
    func `leaves live Secrets to those who make them`(name: String, namespace: String, gone: [String]) throws {
        let rendered = ManifestFile.files(
            for: ManifestPipeline.render(Contracts(environment: .prod)).objects, as: .yaml
        ).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let secret = "---\napiVersion: v1\nkind: Secret\nmetadata: {name: \(name), namespace: \(namespace)}\n"
        let command = try DiffCommand<Contracts>.parse(["--env", "prod", "--against", "-"])
        let comparison = try command.compare { rendered + secret }
        #expect(comparison.changes.map { "\($0.object)" } == gone)
    }

    @Test func `takes standard input for a live export`() throws {
        let live = try yaml("prod").replacingOccurrences(
            of: "\nspec:\n  replicas: 3", with: "\nstatus: {}\nspec:\n  paused: false\n  replicas: 3")
        #expect(live.contains("status: {}"))
        #expect(try command("--env", "prod", "--against", "-").compare { live }.isEmpty)
        let empty = "apiVersion: v1\nkind: List\nitems: []\n"
        #expect(try places(command("--env", "prod", "--against", "-").compare { empty }).count == 3)
    }

    @Test(arguments: ["", " \n\n"])
    func `does not take silence for an empty cluster`(input: String) throws {
        let failure = #expect(throws: CommandFailure.self) {
            try command("--env", "prod", "--against", "-").compare { input }
        }
        #expect(failure?.message.contains("did the command before '|' fail?") == true)
    }

    @Test(
        arguments: [
            (nil, true), ("downtime,immutable", false), ("rolling-restart", true), ("data-loss, scale", true),
        ] as [(String?, Bool)])
    func `fails for any difference, or for the named effects`(effects: String?, fails: Bool) throws {
        let command = try DiffCommand<Shop>.parse(
            ["--env", "dev", "--env", "prod"] + (effects.map { ["--fail-on", $0] } ?? []))
        #expect(try command.fails(command.compare()) == fails)
    }

    @Test func `what is the same does not fail`() throws {
        let command = try command("--env", "dev", "--env", "dev", "--fail-on", "nothing")
        #expect(try !command.fails(command.compare()))
    }

    @Test(
        arguments: [
            ([], "name two environments"), (["--env", "dev"], "name two environments"),
            (["--env", "dev", "--env", "qa"], "unknown environment 'qa'; the stack has 'dev', 'prod'"),
            (["--env", "dev", "--env", "prod", "--against", "x"], "name two environments"),
            (["--env", "dev", "--env", "prod", "--live"], "--live needs --against"),
            (["--env", "dev", "--env", "prod", "--fail-on", "outage"], "unknown effect 'outage'; there are nothing"),
            (["--env", "dev", "--env", "prod", "--fail-on", ""], "--fail-on names no effect; there are nothing"),
            (["--env", "dev", "--env", "prod", "--fail-on", ","], "--fail-on names no effect; there are nothing"),
            (["--env", "dev", "--against", ""], "--against names nothing"),
        ] as [([String], String)])
    func `refuses wrong usage`(arguments: [String], message: String) {
        do {
            _ = try DiffCommand<Shop>.parse(arguments)
            Issue.record("accepted \(arguments)")
        } catch {
            #expect(DiffCommand<Shop>.message(for: error).contains(message))
        }
    }

    @Test func `says what is wrong with the input and where`() throws {
        try withTemporaryDirectory { directory in
            let empty = try command("--env", "dev", "--against", directory.path)
            #expect(message(empty) == "error: '\(directory.path)' holds no manifests: no YAML or JSON file")
            try Data("a: 1\n\tb: 2\n".utf8).write(to: directory.appendingPathComponent("a.yaml"))
            #expect(
                message(empty)
                    == "\(directory.path)/a.yaml:2:1: error: a tab stands where YAML takes spaces; indent with spaces")
            try Data([0xFF, 0xFE, 0x00]).write(to: directory.appendingPathComponent("a.yaml"))
            #expect(message(empty) == "error: '\(directory.path)/a.yaml' is not UTF-8 text; convert it first")
            let missing = try command("--env", "dev", "--against", "\(directory.path)/none")
            #expect(message(missing)?.hasPrefix("error: there is no '\(directory.path)/none'") == true)
        }
    }

    @Test(arguments: ForeignInput.all)
    func `compares with what others write, or says what is wrong with it in one line`(_ input: ForeignInput) throws {
        let command = try command("--env", "prod", "--against", "-")
        do {
            let comparison = try command.compare { input.text }
            guard case .objects(let objects) = input.outcome else {
                Issue.record("read as \(places(comparison))")
                return
            }
            #expect(Set(objects).isSubset(of: comparison.changes.map { "\($0.object)" }))
        } catch let failure as CommandFailure {
            guard case .error(at: let place, let message) = input.outcome else { throw failure }
            #expect(failure.message == "<stdin>:\(place): error: \(message)")
        }
    }

    @Test(arguments: [
        ("text", "dev → prod: 2 differences in 1 object\n  restarts Deployment/app\n"),
        ("markdown", "### dev → prod\n"),
        ("json", "{\n  \"from\": \"dev\",\n"),
    ])
    func `reports in three formats`(format: String, start: String) throws {
        let command = try command("--env", "dev", "--env", "prod", "--format", format)
        let report = try command.report(command.compare(), isTerminal: false)
        #expect(report.hasPrefix(start))
        #expect(report.hasSuffix("\n") && !report.contains("\u{1B}"))
    }

    private func message(_ command: DiffCommand<Shop>) -> String? {
        do {
            _ = try command.compare()
            return nil
        } catch {
            return (error as? CommandFailure)?.message
        }
    }
}
