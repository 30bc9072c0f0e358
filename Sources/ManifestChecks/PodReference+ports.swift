package import KubernetesModel

extension PodReference {
    /// Where the labels of the pod stand in the object.
    package var labelsPath: String {
        declared.object is CoreV1.Pod ? "metadata.labels" : "\(path.dropLast(".spec".count)).metadata.labels"
    }

    /// The containers that run as long as the pod does: all but the init containers that end before.
    package var runningContainers: [CoreV1.Container] {
        (spec.initContainers ?? []).filter { $0.restartPolicy == .always } + spec.containers
    }

    /// The ports that its containers declare.
    package var ports: [CoreV1.ContainerPort] { runningContainers.flatMap { $0.ports ?? [] } }

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
