package import KubernetesModel

/// A Service in front of one workload's pods.
package struct ServiceDeclaration: Sendable {
    /// The numbers of the container's ports.
    package private(set) var containerPorts: [Int] = []
    package private(set) var ports: [CoreV1.ServicePort] = []
    package let type: ServiceType
    /// Default: the workload's name.
    package let name: String?

    package init<Port>(_ port: ServedPort<Port>, _ others: [ServedPort<Port>], as type: ServiceType, name: String?) {
        self.type = type
        self.name = name
        add(port)
        for other in others { add(other) }
        if ports[0].nodePort == nil { ports[0].nodePort = type.nodePort }
    }

    package init<Port: ContainerPort>(_ port: Port, _ others: [Port], as type: ServiceType, name: String?) {
        self.type = type
        self.name = name
        add(ServedPort(port))
        for other in others { add(ServedPort(other)) }
        ports[0].nodePort = type.nodePort
    }

    private mutating func add<Port>(_ port: ServedPort<Port>) {
        containerPorts.append(port.containerPort)
        ports.append(port.lowered)
    }

    package func lowered(for workload: WorkloadIdentity) -> CoreV1.Service {
        var metadata = workload.metadata
        if let name { metadata.name = name }
        var spec = CoreV1.ServiceSpec(
            ports: ports, selector: workload.selectorLabels, clusterIP: type.isHeadless ? "None" : nil,
            type: type.name)
        for edit in type.edits { edit(&spec) }
        return CoreV1.Service(metadata: metadata, spec: spec)
    }
}

extension Companions {
    /// Adds a Service; what an earlier one serves is still reached by that.
    package mutating func serve(
        _ service: ServiceDeclaration, of workload: String, at location: SourceLocation
    ) {
        let name = service.name ?? workload
        serviceName = serviceName ?? name
        for (container, port) in zip(service.containerPorts, service.ports) {
            // A headless Service leads to the pods themselves, hence to their own numbers.
            serve(container, by: name, on: service.type.isHeadless ? container : port.port)
        }
        makers.append { workload in DeclaredObject(service.lowered(for: workload), declaration: location) }
    }
}

extension Workload {
    /// Puts a Service with the container's own port numbers before the workload's pods.
    ///
    /// - Parameters:
    ///   - port: one of the container's ports, by its name in the port enum.
    ///   - others: further ones.
    ///   - type: default: reached inside the cluster only.
    ///   - name: default: the workload's.
    /// [Service](https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/)
    public consuming func service(
        _ port: Port, _ others: Port..., as type: ServiceType = .clusterIP, name: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(port, others, as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods that listens on another number than the container does.
    public consuming func service(
        _ port: Port, on number: UInt16, as type: ServiceType = .clusterIP, name: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(ServedPort(port, on: number), [], as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods whose ports have numbers or protocols of their own.
    public consuming func service(
        ports first: ServedPort<Port>, _ others: ServedPort<Port>..., as type: ServiceType = .clusterIP,
        name: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(first, others, as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    private consuming func serving(_ service: ServiceDeclaration, at location: SourceLocation) -> Self {
        companions.serve(service, of: name, at: location)
        return self
    }
}
