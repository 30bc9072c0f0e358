public import KubernetesModel

/// A path of an Ingress and the workload that answers below it.
public struct Route: Sendable {
    package let lowered: NetworkingV1.HTTPIngressPath
    package let location: SourceLocation

    /// - Parameters:
    ///   - path: begins with `/`.
    ///   - workload: the one whose Service the requests go to.
    ///   - port: one of its container's ports, served under the same name.
    ///   - match: default: the path and all below it.
    public init<Target: Workload>(
        _ path: String, to workload: Target, port: Target.Port, match: NetworkingV1.PathType = .prefix,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let service = NetworkingV1.IngressServiceBackend(
            name: workload.serviceName(for: port), port: NetworkingV1.ServiceBackendPort(name: port.name))
        lowered = NetworkingV1.HTTPIngressPath(
            path: path, pathType: match, backend: NetworkingV1.IngressBackend(service: service))
        location = SourceLocation(file: file, line: line, column: column)
    }
}
