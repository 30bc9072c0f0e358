import Foundation
import KubeDSL
import TestSupport
import Testing

@testable import TodoApp

/// A linter that nobody here wrote judges the production manifests.
@Suite struct LinterTests {
    /// What it still has against them, and why that is so.
    private static let accepted = [
        "CKV2_K8S_6": "network policies come with declared traffic",
        "CKV_K8S_15": "a version tag does not move, so a node may keep the image",
        "CKV_K8S_35": "the application reads its secrets from variables",
        "CKV_K8S_43": "the digest is known to whoever builds the image",
    ]

    @Test(.enabled(if: Oracle.isHere("checkov"), "make test installs it"))
    func `has nothing against production that is not accepted with a reason`() throws {
        try withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("prod.yaml")
            try Data(ManifestPipeline.render(TodoApp(environment: .prod)).yaml().utf8).write(to: file)
            let outcome = try run(
                Oracle.path("checkov"),
                ["-f", file.path, "--framework", "kubernetes", "--skip-download", "-o", "json", "--quiet"])
            let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            let results = try #require(report?["results"] as? [String: Any], "\(outcome.errors)")
            let failed = try #require(results["failed_checks"] as? [[String: Any]])
            let summary = try #require(report?["summary"] as? [String: Any])
            #expect((summary["passed"] as? Int ?? 0) > 300)
            #expect(Set(failed.compactMap { $0["check_id"] as? String }) == Set(Self.accepted.keys))
        }
    }
}
