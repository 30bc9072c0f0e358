import KubernetesModel

/// The main container of a pod, and the ports that it listens on.
///
/// ```swift
/// Container("backend", image: Image("todo-backend", tag: "1.0.0"), ports: BackendPort.self,
///           resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1)))
///     .readiness(.http("/health/ready", on: .http), every: 5)
/// ```
/// [Container](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container)
public struct Container<Port: ContainerPort>: MainContainer, ProbedContainer {
    public var settings: ContainerSettings

    /// A container that listens on ports.
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

    /// The same container where a claim template makes it fit for a StatefulSet alone.
    package var stateful: StatefulContainer<Port> { StatefulContainer(settings: settings) }
}

extension Container where Port == NoPorts {
    /// A container that listens on no port.
    public init(
        _ name: String, image: Image, resources: Resources,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, image: image, ports: NoPorts.self, resources: resources, file: file, line: line, column: column)
    }
}
