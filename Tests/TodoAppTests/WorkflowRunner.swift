import Foundation
import KubernetesModel
import ManifestReading
import TestSupport
import Testing

/// Runs the commands of a GitHub workflow in a repository of two commits; actions of others are left out.
struct WorkflowRunner {
    struct Result {
        /// The step that failed.
        var failure: String?
        /// What the steps wrote to both outputs.
        var log = ""
        /// What they wrote for the page of the run.
        var summary = ""
    }

    private let directory: URL
    private var repository: URL { directory.appendingPathComponent("repository") }
    private var temporary: URL { directory.appendingPathComponent("temp") }

    init(in directory: URL) throws {
        self.directory = directory
        for name in ["repository", "temp", "bin"] {
            try FileManager.default.createDirectory(
                at: directory.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        let swift = directory.appendingPathComponent("bin/swift")
        try Data(Self.swift.utf8).write(to: swift)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: swift.path)
        try git("init", "--quiet")
    }

    /// In place of `swift run` and `swift package`: the executable that is built, and the package's edit of what it renders.
    private static let swift = """
        #!/bin/bash
        set -e
        if [ "$1" = package ]; then
          test "$2 $4" = "--package-path dump-package"
          printf '{"targets": [{"name": "%s"}]}' "$(cat "$3/Package.swift")"
          exit
        fi
        test "$1" = run
        shift
        package=$PWD
        while [[ $1 == --* ]]; do
          if [ "$1" = --package-path ]; then package=$2; fi
          shift 2
        done
        test "$1" = TodoApp
        shift
        "$STACK_EXECUTABLE" "$@"
        if [ "$1" = render ]; then cd "${@: -1}"; . "$package/edit.sh"; fi
        """

    /// Adds a commit whose stack renders what it is, edited by these commands in the rendered directory.
    ///
    /// - Parameter stack: the executable that its package has; nil for a commit without a package.
    func commit(edit: String, stack: String? = "TodoApp") throws -> String {
        try Data(edit.utf8).write(to: repository.appendingPathComponent("edit.sh"))
        // Its name stands in no quotes, as where a constant is it.
        let package = repository.appendingPathComponent("Package.swift")
        if let stack {
            try Data(stack.utf8).write(to: package)
        } else {
            try? FileManager.default.removeItem(at: package)
        }
        try git("add", "--all")
        try git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--allow-empty", "--message=x")
        return try git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
    }

    @discardableResult
    private func git(_ arguments: String...) throws -> String {
        let outcome = try TestSupport.run("git", arguments, in: repository, environment: ["HOME": directory.path])
        try #require(outcome.isSuccess, "\(outcome.errors)")
        return outcome.output
    }

    // MARK: - Steps

    /// Runs the workflow's only job for a pull request that starts at the commit `base`.
    func run(_ path: String, base: String) throws -> Result {
        let text = try String(contentsOf: Repository.file(path), encoding: .utf8)
        let workflow = try #require(try ManifestReader.documents(in: text, file: path).first?.node)
        let steps = try #require(workflow["jobs"]?.fields?.values.first?["steps"]?.items)
        var result = Result()
        for step in steps {
            guard let script = step["run"]?.text else {
                #expect(step["uses"]?.text?.contains("@v") == true, "a step neither runs nor uses anything")
                continue
            }
            guard try isDue(step) else { continue }
            let command = script.replacing("${{ github.event.pull_request.base.sha }}", with: base)
            #expect(!command.contains("${{"), "the test does not know what '\(command)' is given")
            let outcome = try TestSupport.run(
                "bash", ["--noprofile", "--norc", "-e", "-c", command], in: repository, environment: environment)
            result.log += outcome.output + outcome.errors
            guard outcome.isSuccess else {
                result.failure = step["name"]?.text ?? command
                break
            }
        }
        result.summary = contents("summary")
        return result
    }

    private var environment: [String: String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return [
            "PATH": "\(directory.path)/bin:\(path)", "HOME": directory.path,
            "STACK_EXECUTABLE": Products.executable("TodoApp"), "STACK": "TodoApp", "RUNNER_TEMP": temporary.path,
            "GITHUB_WORKSPACE": repository.path, "GITHUB_OUTPUT": directory.appendingPathComponent("output").path,
            "GITHUB_STEP_SUMMARY": directory.appendingPathComponent("summary").path,
        ]
    }

    /// Whether the outputs of the steps before are what the step's condition asks for.
    private func isDue(_ step: ManifestNode) throws -> Bool {
        guard let condition = step["if"]?.text else { return true }
        let parts = try #require(condition.wholeMatch(of: /steps\.\w+\.outputs\.(\w+) == '(\w+)'/), "\(condition)")
        return contents("output").contains("\(parts.1)=\(parts.2)\n")
    }

    private func contents(_ name: String) -> String {
        (try? String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }
}
