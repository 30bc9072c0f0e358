package import KubernetesModel
import KubernetesValues

extension NetworkingV1.Ingress {
    /// Whether requests to the host are encrypted: a certificate is for it, or for whatever its Secret says.
    package func isEncrypted(_ host: String) -> Bool {
        (spec.tls ?? []).contains { entry in
            guard let hosts = entry.hosts, !hosts.isEmpty else { return true }
            return hosts.contains { HostName.isCovered(host, by: $0) }
        }
    }
}
