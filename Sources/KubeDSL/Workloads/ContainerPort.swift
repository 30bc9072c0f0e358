import KubernetesModel
import KubernetesValues

/// The ports of one container: an enum whose raw values are the port numbers.
///
/// ```swift
/// enum BackendPort: Int, ContainerPort { case http = 8000, metrics = 9090 }
/// ```
/// Probes, Services and routes take the enum's cases, so that a port which the container lacks does not compile,
/// and Swift refuses two cases with one number. It is a `CodingKey`, for of those Swift knows the names of cases without
/// reflection.
/// [ContainerPort](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports)
public protocol ContainerPort: CaseIterable, RawRepresentable<Int>, Hashable, CodingKey {
    /// The port's name in the pod, at most 15 characters. Default: the case's name in lower case with hyphens.
    var name: String { get }

    /// Default: TCP.
    var transport: CoreV1.TransportProtocol { get }
}

extension ContainerPort {
    public var name: String { kebabCase(stringValue) }
    public var transport: CoreV1.TransportProtocol { .tcp }
    /// The case's name.
    public var description: String { stringValue }
}

/// The ports of a container that listens on none.
public enum NoPorts: ContainerPort {
    public init?(rawValue: Int) { nil }
    public var rawValue: Int { switch self {} }
    public static var allCases: [NoPorts] { [] }
}
