import KubernetesModel

/// The pods of one workload, as far as a Service is concerned.
struct PodTemplate {
    let namespace: String?
    let labels: OrderedMap<ManifestNode>
    private let containers: [ManifestNode]

    init?(_ workload: Manifest) {
        guard let template = workload.node["spec"]?["template"], let labels = template["metadata"]?["labels"]?.fields,
            let containers = template["spec"]?["containers"]?.items
        else { return nil }
        namespace = workload.namespace
        self.labels = labels
        self.containers = containers + (template["spec"]?["initContainers"]?.items ?? [])
    }

    func isSelected(by selector: OrderedMap<ManifestNode>) -> Bool {
        !selector.isEmpty && selector.allSatisfy { labels[$0.key] == $0.value }
    }

    /// What the readiness probe asks for over HTTP on a port, given by name or number.
    func readiness(of port: ManifestNode) -> ManifestNode? {
        for container in containers {
            let ports = container["ports"]?.items ?? []
            let isSame = { (other: ManifestNode) in
                ports.contains {
                    [$0["name"], $0["containerPort"]].contains(port)
                        && [$0["name"], $0["containerPort"]].contains(other)
                } || port == other
            }
            if let probe = container["readinessProbe"]?["httpGet"], let probed = probe["port"], isSame(probed) {
                return probe
            }
        }
        return nil
    }
}
