import Foundation
import TestSupport
import Testing

/// `check` and `explain`, as a person or a tool calls them.
@Suite struct CheckCommandTests {
    private func todoApp(_ arguments: String...) throws -> Outcome {
        try run(Products.executable("TodoApp"), arguments)
    }

    @Test func `finds nothing in the example, and lists what it waives`() throws {
        let outcome = try todoApp("check")
        #expect(outcome.isSuccess)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasSuffix("0 errors, 0 warnings\n"))
        #expect(outcome.errors.contains("'unencrypted-ingresses' is waived: Minikube has no certificate"))
        #expect(outcome.errors.contains("Examples/TodoApp/Entrance.swift:"))
    }

    @Test func `reports to tools as JSON and SARIF on standard output`() throws {
        let json = try JSONSerialization.jsonObject(with: Data(todoApp("check", "--diagnostics", "json").output.utf8))
        #expect((json as? [String: Any])?["findings"] as? [String] == [])
        let sarif = try JSONSerialization.jsonObject(with: Data(todoApp("check", "--diagnostics", "sarif").output.utf8))
        #expect((sarif as? [String: Any])?["version"] as? String == "2.1.0")
    }

    @Test func `lists what only the cluster can tell, as commands`() throws {
        let text = try todoApp("check", "--env", "prod", "--preflight").output
        #expect(
            text.contains("# ClusterSecretStore 'vault' is there, and holds what Secret 'todo-app-secrets' is made of"))
        let commands = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(commands.contains("swift run TodoApp render --env prod | kubectl diff -f -"))
        #expect(commands.count > 8)
        #expect(commands.allSatisfy { $0.contains("kubectl") })
    }

    @Test func `lists it in the order in which it can be done`() throws {
        let text = try todoApp("check", "--env", "dev", "--preflight").output
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 3)
        let secrets = try #require(text.firstRange(of: "kubeseal --validate"))
        let dryRun = try #require(text.firstRange(of: "kubectl apply --dry-run"))
        #expect(secrets.lowerBound < dryRun.lowerBound, "\(text)")
    }

    @Test func `looks at the environments that are named`() throws {
        let both = try todoApp("check", "--env", "dev", "--env", "prod", "--preflight").output
        #expect(both.contains("# 'dev': ") && both.contains("# 'prod': ") && !both.contains("# 'staging': "))
    }

    @Test func `has one form for what only the cluster can tell`() throws {
        let outcome = try todoApp("check", "--preflight", "--diagnostics", "sarif")
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("--preflight and --diagnostics exclude each other"))
    }

    @Test func `explains a rule by its id or by that of a value`() throws {
        let rule = try todoApp("explain", "unpinned-images").output
        #expect(rule.hasPrefix("unpinned-images: every image reference"))
        #expect(rule.contains("checkov CKV_K8S_14"))
        #expect(rule.contains("wrong:\n") && rule.contains("right:\n"))
        #expect(
            try todoApp("explain", "image-tag").output
                == "'image-tag' is what 'unpinned-images' prints of such a value.\n\n" + rule)
        let list = try todoApp("explain").output
        #expect(
            list.contains("\nidentical-probes: ") && list.contains("\nunpinned-images, image-reference, image-tag: "))
        let unknown = try todoApp("explain", "nonsense")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("unknown rule 'nonsense'; 'explain' lists them all"))
        let misspelt = try todoApp("explain", "unpined-image")
        #expect(misspelt.errors.contains("did you mean 'unpinned-images'?"))
        #expect(try todoApp("explain", "IMAGE-TAG").errors.contains("did you mean 'image-tag'?"))
    }

    @Test func `explains what a preflight list prints, and the rules of the same row`() throws {
        #expect(try todoApp("explain", "IMG-01").output.hasPrefix("unpinned-images: "))
        let assumption = try todoApp("explain", "CTL-04").output
        #expect(assumption.hasPrefix("CTL-04: only the cluster can tell that the cluster's own policies admit"))
        #expect(assumption.contains("\nask it: swift run TodoApp render --env minikube |"))
        let both = try todoApp("explain", "CFG-17").output
        #expect(both.contains("\nremedy: ") && both.contains("\nCFG-17: only the cluster can tell"), "\(both)")
        #expect(both.contains("\nmake it: ") && !both.contains("\nask it: "), "\(both)")
    }
}
