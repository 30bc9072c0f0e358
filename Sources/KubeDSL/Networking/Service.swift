package import KubernetesModel

/// A Service in front of one workload's pods.
package struct ServiceDeclaration<Port: ContainerPort>: Sendable {
    package let ports: [ServedPort<Port>]
    package let type: ServiceType
    /// Default: the workload's name.
    package let name: String?

    package func lowered(for workload: WorkloadIdentity) -> CoreV1.Service {
        var metadata = workload.metadata
        if let name { metadata.name = name }
        let ports = ports.enumerated().map { index, served in
            let name = served.port.name
            return CoreV1.ServicePort(
                name: name, protocol: served.port.transport, appProtocol: served.appProtocol,
                port: served.number, targetPort: .string(name),
                nodePort: served.nodePort ?? (index == 0 ? type.nodePort : nil))
        }
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
        _ service: ServiceDeclaration<some ContainerPort>, of workload: String, at location: SourceLocation
    ) {
        let name = service.name ?? workload
        serviceName = serviceName ?? name
        for served in service.ports {
            // A headless Service leads to the pods themselves, hence to their own numbers.
            serve(
                served.port.rawValue, by: name, on: service.type.isHeadless ? served.port.rawValue : served.number)
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
    public func service(
        _ port: Port, _ others: Port..., as type: ServiceType = .clusterIP, name: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(ports: ([port] + others).map { ServedPort($0) }, type: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods that listens on another number than the container does.
    public func service(
        _ port: Port, on number: UInt16, as type: ServiceType = .clusterIP, name: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(ports: [ServedPort(port, on: number)], type: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Puts a Service before the workload's pods whose ports have numbers or protocols of their own.
    public func service(
        ports first: ServedPort<Port>, _ others: ServedPort<Port>..., as type: ServiceType = .clusterIP,
        name: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        serving(
            ServiceDeclaration(ports: [first] + others, type: type, name: name),
            at: SourceLocation(file: file, line: line, column: column))
    }

    private func serving(_ service: ServiceDeclaration<Port>, at location: SourceLocation) -> Self {
        var copy = self
        copy.companions.serve(service, of: name, at: location)
        return copy
    }
}
