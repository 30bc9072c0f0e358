internal import KubernetesModel
internal import ManifestChecks
package import ManifestPackaging

extension RenderedEnvironment {
    /// The environment as trees, ready to be packaged.
    package var manifests: EnvironmentManifests {
        EnvironmentManifests(
            name: name, manifests: objects.map { Manifest(node(of: $0.object), release: $0.release) },
            secrets: secrets.filter(\.isMadeByHand).map {
                ExpectedSecret(name: $0.name, namespace: $0.namespace, type: $0.type, keys: $0.keys)
            })
    }

    private func node(of object: any KubernetesObject) -> ManifestNode { ManifestNode(object) }
}

extension SecretContract {
    /// Whether nothing that is rendered makes it.
    fileprivate var isMadeByHand: Bool {
        switch source {
        case .unstated, .manual, .sops: true
        case .externalSecrets, .sealed: false
        }
    }
}
