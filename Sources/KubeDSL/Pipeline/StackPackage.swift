package import ManifestPackaging

/// All environments of a stack in one package.
package enum StackPackage {
    /// A Helm chart, or one for each release.
    package static func helm(_ environments: [RenderedEnvironment], chart: ChartMetadata) -> [ManifestFile] {
        var known: Set<String> = []
        let releases = environments.flatMap(\.releases).filter { known.insert($0.name).inserted }
        return HelmCharts.files(
            for: environments.map(\.manifests), chart, releases: releases.map { ($0.name, $0.chart) })
    }

    /// A kustomize base with an overlay for each environment.
    package static func kustomize(_ environments: [RenderedEnvironment]) -> [ManifestFile] {
        KustomizeTree.files(for: environments.map(\.manifests))
    }
}
