extension Workload {
    /// The DNS name by which pods of the same namespace reach the workload's first Service.
    public var host: String { companions.serviceName ?? name }

    /// The DNS name by which pods of other namespaces reach it.
    public func host(inNamespace namespace: String) -> String { "\(host).\(namespace).svc.cluster.local" }

    /// Host and port, `redis:6379`: those of the first Service that serves the port.
    public func address(_ port: Port) -> String {
        let served = companions.served(port.rawValue) ?? (host, port.rawValue)
        return "\(served.service):\(served.number)"
    }

    /// A URL of the workload's Service for pods of other namespaces, `http://backend.shop.svc.cluster.local:8000`.
    ///
    /// - Parameters:
    ///   - namespace: the workload's own.
    ///   - path: begins with `/`. Default: empty.
    ///   - scheme: default: `http`.
    public func url(_ port: Port, inNamespace namespace: String, path: String = "", scheme: String = "http") -> String {
        let served = companions.served(port.rawValue) ?? (host, port.rawValue)
        return "\(scheme)://\(served.service).\(namespace).svc.cluster.local:\(served.number)\(path)"
    }

    /// The name of the first Service that serves the port.
    package func serviceName(for port: Port) -> String { companions.served(port.rawValue)?.service ?? host }

    /// A URL of the workload's Service for pods of the same namespace, `http://mcp-server:8001/mcp`.
    ///
    /// - Parameters:
    ///   - path: begins with `/`. Default: empty.
    ///   - scheme: default: `http`.
    public func url(_ port: Port, path: String = "", scheme: String = "http") -> String {
        "\(scheme)://\(address(port))\(path)"
    }
}
