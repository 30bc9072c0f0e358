package import KubernetesModel

extension NetworkingV1.Ingress {
    /// Whether requests to the host are encrypted: a certificate is for it, or for whatever its Secret says.
    package func isEncrypted(_ host: String) -> Bool {
        (spec.tls ?? []).contains { entry in
            guard let hosts = entry.hosts, !hosts.isEmpty else { return true }
            return hosts.contains { Self.certificate(for: $0, covers: host) }
        }
    }

    /// A wildcard stands for one label: `*.example.com` covers `a.example.com`, not `a.b.example.com`.
    package static func certificate(for pattern: String, covers host: String) -> Bool {
        guard pattern.hasPrefix("*.") else { return pattern == host }
        guard let dot = host.firstIndex(of: ".") else { return false }
        return host[dot...] == pattern.dropFirst() || host == pattern
    }
}
