public import KubernetesModel

/// What a probe does, on a port that the container has.
/// [Probe](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe)
public struct ProbeAction<Port: ContainerPort>: Sendable {
    /// The probe with its handler alone.
    package let probe: CoreV1.Probe

    /// Healthy when a GET of `path` answers with a status from 200 to 399.
    public static func http(
        _ path: String, on port: Port, headers: OrderedMap<String> = [:], scheme: CoreV1.URIScheme? = nil
    ) -> ProbeAction {
        let headers = headers.map { CoreV1.HTTPHeader(name: $0.key, value: $0.value) }
        let action = CoreV1.HTTPGetAction(
            path: path, port: .string(port.name), scheme: scheme, httpHeaders: headers.isEmpty ? nil : headers)
        return ProbeAction(probe: CoreV1.Probe(httpGet: action))
    }

    /// Healthy when the port accepts a connection.
    public static func tcp(on port: Port) -> ProbeAction {
        ProbeAction(probe: CoreV1.Probe(tcpSocket: CoreV1.TCPSocketAction(port: .string(port.name))))
    }

    /// Healthy when the gRPC health service says so for `service`; the port goes by number, as the API wants it here.
    public static func grpc(on port: Port, service: String? = nil) -> ProbeAction {
        ProbeAction(probe: CoreV1.Probe(grpc: CoreV1.GRPCAction(port: port.rawValue, service: service)))
    }

    /// Healthy when the command, run in the container, exits with 0.
    public static func exec(_ command: String, _ arguments: String...) -> ProbeAction {
        ProbeAction(probe: CoreV1.Probe(exec: CoreV1.ExecAction(command: [command] + arguments)))
    }
}
