import Foundation
import KubernetesModel
import TestSupport
import Testing

/// A chart on disk, in the hands of the real `helm`.
struct HelmChartDirectory {
    let url: URL

    func helm(_ arguments: String...) throws -> Outcome {
        try run(Oracle.path("helm"), arguments, in: url, environment: ["HELM_CACHE_HOME": url.path + "/.cache"])
    }

    /// Lets the linter look at the chart of an environment, and fails for any error or warning.
    func expectNoComplaint(
        _ environment: String, _ comment: Comment, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let outcome = try helm("lint", ".", "--strict", "--values", "values-\(environment).yaml")
        let report = outcome.output + outcome.errors
        let isSilent = !report.contains("[WARNING]") && !report.contains("[ERROR]")
        #expect(outcome.isSuccess && isSilent, "\(comment) \(environment): \(report)", sourceLocation: sourceLocation)
    }

    /// What Helm prints after an installation.
    func notes(_ environment: String, _ arguments: String...) throws -> String {
        let template = url.appendingPathComponent("templates/notes-test.yaml")
        try Data(
            """
            apiVersion: v1
            kind: Notes
            metadata: {name: notes}
            text: {{ include (print .Template.BasePath "/NOTES.txt") . | toJson }}
            """.utf8
        ).write(to: template)
        defer { try? FileManager.default.removeItem(at: template) }
        let objects = try rendered(environment, arguments)
        return try #require(objects.first { $0.key.contains("Notes") }?.value["text"]?.text)
    }

    /// What the chart renders, by identity; the pods of `helm test` are no part of it.
    func rendered(_ environment: String, _ arguments: String...) throws -> [String: ManifestNode] {
        try rendered(environment, arguments)
    }

    private func rendered(_ environment: String, _ arguments: [String]) throws -> [String: ManifestNode] {
        let outcome = try run(
            Oracle.path("helm"),
            ["template", "release", ".", "--kube-version", "1.37", "--values", "values-\(environment).yaml"]
                + arguments,
            in: url)
        try #require(outcome.isSuccess, "\(outcome.errors)")
        let objects = try ManifestNode.documents(in: outcome.output)
        return try ManifestNode.byIdentity(objects.filter { $0["metadata"]?["annotations"]?["helm.sh/hook"] == nil })
    }
}
