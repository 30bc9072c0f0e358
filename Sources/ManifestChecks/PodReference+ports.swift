package import KubernetesModel

extension PodReference {
    /// Where labels and annotations of the pod stand in the object.
    package var metadataPath: String { isBare ? "metadata" : "\(path.dropLast(".spec".count)).metadata" }

    /// The declared port that a name or number means, whatever its protocol.
    package func ports(at target: IntOrString) -> [CoreV1.ContainerPort] {
        switch target {
        case .int(let number): ports.filter { $0.containerPort == number }
        case .string(let name): ports.filter { $0.name == name }
        }
    }
}

extension IntOrString {
    /// As messages name it: `'http'`, `8080`.
    package var quotedName: String {
        switch self {
        case .int(let number): "\(number)"
        case .string(let name): "'\(name)'"
        }
    }
}
