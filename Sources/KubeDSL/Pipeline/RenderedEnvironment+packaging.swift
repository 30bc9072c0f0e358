internal import KubernetesModel
package import ManifestPackaging

extension RenderedEnvironment {
    /// The environment as trees, ready to be packaged.
    package var manifests: EnvironmentManifests {
        EnvironmentManifests(
            name: name, manifests: objects.map { Manifest(node(of: $0.object), release: $0.release) },
            secrets: secrets.map { ExpectedSecret(name: $0.name, namespace: $0.namespace, keys: $0.keys) })
    }

    private func node(of object: any KubernetesObject) -> ManifestNode { ManifestNode(object) }
}
