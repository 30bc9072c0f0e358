import Foundation
import KubernetesModel
import ManifestReading
import TestSupport
import Testing

/// The stack's executable as a person or a script calls it.
@Suite struct CommandLineTests {
    private func todoApp(_ arguments: String...) throws -> Outcome {
        try run(Products.executable("TodoApp"), arguments)
    }

    @Test(
        arguments: [
            (
                ["render", "--env", "qa"],
                "unknown environment 'qa'; the stack has 'minikube', 'dev', 'staging', 'prod'"
            ),
            (["render"], "name the environment with --env; the stack has 'minikube', 'dev', 'staging', 'prod'"),
            (["render", "--env", "dev", "--all-envs"], "--env and --all-envs exclude each other"),
            (["render", "--all-envs"], "--all-envs needs --output DIR"),
            (["list", "--env", "qa"], "unknown environment 'qa'"),
            (["render", "--env", "dev", "--format", "toml"], "'toml'"),
            (["rendr"], "unknown command 'rendr'; there are 'render', 'check', 'diff'"),
            (["rendr", "--env", "dev"], "unknown command 'rendr'"),
            (["--env", "dev"], "Unknown option '--env'"),
        ])
    func `says what is wrong with a command, in status 2 and on standard error`(
        arguments: [String], message: String
    ) throws {
        let outcome = try run(Products.executable("TodoApp"), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test(arguments: [["--help"], ["render", "--help"], ["list", "--help"]])
    func `explains itself on standard output`(arguments: [String]) throws {
        let outcome = try run(Products.executable("TodoApp"), arguments)
        #expect(outcome.isSuccess)
        #expect(outcome.output.contains("USAGE"))
        #expect(outcome.errors.isEmpty)
    }

    @Test(arguments: ["shop-tool", "shop-tool.exe"])
    func `calls itself in commands as it was called`(name: String) throws {
        try withTemporaryDirectory { directory in
            let link = directory.appendingPathComponent(name)
            try FileManager.default.createSymbolicLink(
                at: link, withDestinationURL: URL(fileURLWithPath: Products.executable("TodoApp")))
            for command in [["guide", "--env", "prod"], ["check", "--env", "prod", "--preflight"], ["explain"]] {
                let output = try run(link.path, command).output
                #expect(!output.contains("swift run TodoApp"))
                #expect(output.contains("swift run shop-tool ") || command == ["explain"], "\(command)")
            }
        }
    }

    @Test func `lists environments, objects and the secrets that somebody else makes`() throws {
        #expect(try todoApp("list").output == "minikube\ndev\nstaging\nprod\n")
        let objects = try todoApp("list", "--env", "prod").output
        #expect(objects.contains("Deployment               backend           todo-app\n"))
        #expect(objects.contains("Secret (external)        todo-app-secrets  todo-app\n"))
    }

    @Test func `renders a JSON list that holds the same objects`() throws {
        let text = try todoApp("render", "--env", "prod", "--format", "json").output
        let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(list?["kind"] as? String == "List")
        func objects(_ text: String) throws -> [ManifestNode] {
            try ManifestReader.objects(in: text, file: "prod").map(\.node)
        }
        let found = try objects(text)
        #expect(found.count > 20)
        #expect(found == (try objects(todoApp("render", "--env", "prod").output)))
    }

    @Test func `writes a tree for each environment`() throws {
        try withTemporaryDirectory { directory in
            let outcome = try todoApp("render", "--all-envs", "--output", directory.path)
            #expect(outcome.isSuccess && outcome.output.isEmpty)
            for environment in ["minikube", "dev", "staging", "prod"] {
                let file = directory.appendingPathComponent("\(environment)/deployment-backend.yaml")
                #expect(try String(contentsOf: file, encoding: .utf8).contains("kind: Deployment"))
            }
        }
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "only Linux has a device that is full"),
        arguments: [
            "render --env prod", "check --diagnostics json", "check --diagnostics sarif", "check --preflight", "list",
            "list --env prod", "graph --env prod", "guide --env prod", "explain", "explain unpinned-images",
            "diff --env dev --env prod",
        ])
    func `says so when standard output is full`(arguments: String) throws {
        let outcome = try run(
            "sh", ["-c", "exec \"$0\" \(arguments) > /dev/full", Products.executable("TodoApp")])
        // To `diff`, 1 is that something differs.
        #expect(outcome.status == (arguments.hasPrefix("diff") ? 2 : 1))
        #expect(outcome.errors == "error: cannot write to standard output: no space left on device\n")
    }

    @Test(arguments: [("< /", "is a directory"), ("<&-", "bad file descriptor")])
    func `says so when standard input cannot be read`(input: String, reason: String) throws {
        let outcome = try run(
            "sh", ["-c", "exec \"$0\" diff --env prod --against - \(input)", Products.executable("TodoApp")])
        #expect(outcome.status == 2)
        #expect(outcome.errors == "error: cannot read standard input: \(reason); give it a file or a pipe\n")
    }

    @Test func `waits where a pipe that refuses to wait has no room`() throws {
        let pipe = Pipe()
        let descriptor = pipe.fileHandleForWriting.fileDescriptor
        #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
        let block = [UInt8](repeating: 0, count: 4096)
        var filled = 0
        while case let written = write(descriptor, block, block.count), written > 0 { filled += written }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Products.executable("TodoApp"))
        process.arguments = ["render", "--env", "prod"]
        process.standardOutput = pipe
        try process.run()
        Thread.sleep(forTimeInterval: 0.3)
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let rendered = try todoApp("render", "--env", "prod").output
        #expect(String(decoding: output.dropFirst(filled), as: UTF8.self) == rendered)
    }
}
