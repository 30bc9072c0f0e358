package import KubernetesModel

/// A Service in front of one workload's pods.
package struct ServiceDeclaration: Sendable {
    package private(set) var ports: [PortMapping]
    package let type: ServiceType
    /// Default: the workload's name.
    package let name: String?

    /// - Parameter ports: at least one.
    package init(_ ports: [PortMapping], as type: ServiceType, name: String?) {
        self.ports = ports
        self.type = type
        self.name = name
        if ports[0].servicePort.nodePort == nil { self.ports[0].servicePort.nodePort = type.nodePort }
    }

    package func lowered(for workload: WorkloadIdentity) -> CoreV1.Service {
        var metadata = workload.metadata
        if let name { metadata.name = name }
        var spec = CoreV1.ServiceSpec(
            ports: ports.map(\.servicePort), selector: workload.selectorLabels,
            clusterIP: type.isHeadless ? "None" : nil, type: type.name)
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
        for port in service.ports {
            // A headless Service leads to the pods themselves, hence to their own numbers.
            let number = service.type.isHeadless ? port.containerPort : port.servicePort.port
            serve(port.containerPort, by: name, on: number)
        }
        add { workload in DeclaredObject(service.lowered(for: workload), declaration: location) }
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
            ServiceDeclaration(.of(port, others), as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods that listens on another number than the container does.
    public consuming func service(
        _ port: Port, on number: UInt16, as type: ServiceType = .clusterIP, name: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration([PortMapping(port, on: number)], as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods whose ports have numbers or protocols of their own.
    public consuming func service(
        ports first: ServedPort<Port>, _ others: ServedPort<Port>..., as type: ServiceType = .clusterIP,
        name: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration([first.mapping] + others.map(\.mapping), as: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    private consuming func serving(_ service: ServiceDeclaration, at location: SourceLocation) -> Self {
        companions.serve(service, of: name, at: location)
        return self
    }
}
