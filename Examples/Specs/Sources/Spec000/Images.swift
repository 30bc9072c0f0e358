import KubeDSL

@Checked
extension Spec000 {
    /// Whether the images come from a registry. Minikube has them loaded: FR-017
    var isPublished: Bool { environment(development: false, staging: true, production: true) }

    func image(_ name: String, from directory: String) -> Image {
        isPublished
            ? Image("ghcr.io/example/\(name)", tag: Self.version)
            : Image(name, tag: Self.version, pull: .ifNotPresent).built(from: directory)
    }

    // EDGE-2
    var registry: RegistrySecret { RegistrySecret("registry-credentials", from: .manual) }

    /// The Deployment, with what the registry asks for where its images come from there.
    func pulled<Port>(_ deployment: Deployment<Port>) -> Deployment<Port> {
        isPublished ? deployment.imagePullSecrets(registry.name) : deployment
    }
}
