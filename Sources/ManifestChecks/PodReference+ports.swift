package import KubernetesModel

extension PodReference {
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
