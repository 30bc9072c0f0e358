import KubernetesModel

/// A container that runs beside the main one: started before it, stopped after it.
///
/// Rendered as an init container that restarts always, in the order of declaration. Needs Kubernetes 1.29.
/// [Sidecar containers](https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/)
public struct Sidecar<Port: ContainerPort>: ProbedContainer {
    public var settings: ContainerSettings

    /// A sidecar that listens on ports.
    ///
    /// - Parameters:
    ///   - name: a DNS label.
    ///   - ports: an enum; all of its cases are rendered.
    ///   - resources: what it is guaranteed, and what it may use at most.
    public init(
        _ name: String, image: Image, ports: Port.Type, resources: Resources,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        settings = ContainerSettings(
            name: name, image: image, resources: resources, ports: [CoreV1.ContainerPort](ports),
            location: SourceLocation(file: file, line: line, column: column))
    }
}

extension Sidecar where Port == NoPorts {
    /// A sidecar that listens on no port.
    public init(
        _ name: String, image: Image, resources: Resources,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, image: image, ports: NoPorts.self, resources: resources, file: file, line: line, column: column)
    }
}
