import Foundation
import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@testable import TodoApp

/// A linter that nobody here wrote judges the production manifests.
@Suite struct LinterTests {
    @Test(.enabled(if: Oracle.isHere("checkov"), "make test installs it"))
    func `has nothing against production, which waives nothing`() throws {
        let production = ManifestPipeline.render(TodoApp(environment: .prod))
        #expect(ManifestPipeline.examine([production], today: "2026-01-01").waivers.isEmpty)
        #expect(try failedChecks(of: production.yaml()) == [])
    }

    @Test(.enabled(if: Oracle.isHere("checkov"), "make test installs it"))
    func `has something against Minikube, so it does look`() throws {
        let minikube = ManifestPipeline.render(TodoApp(environment: .minikube))
        #expect(try failedChecks(of: minikube.yaml()).contains("CKV_K8S_43"))
    }

    private func failedChecks(of manifests: String) throws -> Set<String> {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("prod.yaml")
            try Data(manifests.utf8).write(to: file)
            let outcome = try run(
                Oracle.path("checkov"),
                ["-f", file.path, "--framework", "kubernetes", "--skip-download", "-o", "json", "--quiet"])
            let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let results = try #require(report?["results"] as? [String: Any], "\(outcome.errors)")
            let failed = try #require(results["failed_checks"] as? [[String: Any]])
            let summary = try #require(report?["summary"] as? [String: Any])
            #expect((summary["passed"] as? Int ?? 0) > 300)
            return Set(failed.compactMap { $0["check_id"] as? String })
        }
    }
}
