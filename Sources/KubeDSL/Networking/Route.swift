public import KubernetesModel

/// A path of an Ingress and the workload that answers below it.
public struct Route: Sendable {
    package let lowered: NetworkingV1.HTTPIngressPath
    package let location: SourceLocation

    /// - Parameters:
    ///   - path: begins with `/`.
    ///   - workload: the one whose Service the requests go to.
    ///   - port: one of its container's ports, served under the same name.
    ///   - match: `.prefix` the path and all below it, `.exact` the path alone, `.implementationSpecific` what the
    ///     controller makes of it, such as a regular expression. Default: `.prefix`.
    public init<Target: Workload>(
        _ path: String, to workload: Target, port: Target.Port, match: NetworkingV1.PathType = .prefix,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        lowered = NetworkingV1.HTTPIngressPath(path: path, pathType: match, backend: workload.ingressBackend(port))
        location = SourceLocation(file: file, line: line, column: column)
    }
}

extension Workload {
    /// What an Ingress sends requests for the port to.
    package func ingressBackend(_ port: Port) -> NetworkingV1.IngressBackend {
        NetworkingV1.IngressBackend(
            service: NetworkingV1.IngressServiceBackend(
                name: serviceName(for: port), port: NetworkingV1.ServiceBackendPort(name: port.name)))
    }
}
