import KubernetesModel

/// What one environment of a stack comes to, ready to be packaged.
package struct EnvironmentManifests: Sendable {
    package let name: String
    /// In the order in which they can be applied.
    package let manifests: [Manifest]
    /// The Secrets that the environment counts on and does not make.
    package let secrets: [ExpectedSecret]

    package init(name: String, manifests: [Manifest], secrets: [ExpectedSecret] = []) {
        self.name = name
        self.manifests = manifests
        self.secrets = secrets
    }
}

extension EnvironmentManifests {
    /// The labels that everything with pods has: workloads and Services.
    var commonLabels: OrderedMap<ManifestNode> {
        let labels = manifests.lazy.filter(\.node.isAboutPods).map { $0.node["metadata"]?["labels"]?.fields ?? [:] }
        guard let first = labels.first else { return [:] }
        return labels.dropFirst().reduce(first) { common, labels in
            let isCommon = { (label: ManifestNode.Field) in labels[label.key] == label.value }
            return common.allSatisfy(isCommon) ? common : OrderedMap(common.filter(isCommon))
        }
    }
}
