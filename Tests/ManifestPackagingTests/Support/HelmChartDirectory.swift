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

    func lint(_ environment: String) throws -> Outcome {
        try helm("lint", ".", "--strict", "--values", "values-\(environment).yaml")
    }

    /// What the chart renders, by identity; the pods of `helm test` are no part of it.
    func rendered(_ environment: String, _ arguments: String...) throws -> [String: ManifestNode] {
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
