internal import KubernetesModel
package import ManifestPackaging

extension RenderedEnvironment {
    /// The environment as trees, ready to be packaged.
    package var manifests: EnvironmentManifests {
        EnvironmentManifests(
            name: name, manifests: objects.map { Manifest(node(of: $0.object), release: $0.release) },
            secrets: secrets.map { ExternalSecret(name: $0.name, namespace: $0.namespace, keys: $0.keys) })
    }

    private func node(of object: any KubernetesObject) -> ManifestNode { ManifestNode(object) }
}

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
