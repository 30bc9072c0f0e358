import KubernetesModel

/// The charts of a stack: one for each of its releases, and one for what belongs to none.
package enum HelmCharts {
    /// The files of a chart, or of several in directories named by their releases.
    ///
    /// - Parameters:
    ///   - metadata: of what belongs to no release.
    ///   - releases: their names, with what their charts say of themselves.
    package static func files(
        for environments: [EnvironmentManifests], _ metadata: ChartMetadata,
        releases: [(name: String, metadata: ChartMetadata)]
    ) -> [ManifestFile] {
        guard !releases.isEmpty else { return HelmChart(metadata, environments: environments).files }
        let charts = [(name: String?.none, metadata: metadata)] + releases.map { ($0.name, $0.metadata) }
        return charts.flatMap { release, metadata -> [ManifestFile] in
            let parts = environments.map { $0.release(release) }
            guard parts.contains(where: { !$0.manifests.isEmpty }) else { return [] }
            let chart = HelmChart(metadata, environments: parts, of: environments)
            return chart.files.map { $0.below(release ?? metadata.name) }
        }
    }
}

extension EnvironmentManifests {
    /// What belongs to one release, with the Secrets that it refers to.
    fileprivate func release(_ release: String?) -> EnvironmentManifests {
        let own = manifests.filter { $0.release == release }
        var texts: Set<String> = []
        for manifest in own { manifest.node.collectTexts(into: &texts) }
        return EnvironmentManifests(
            name: name, manifests: own, secrets: secrets.filter { texts.contains($0.name) })
    }
}
