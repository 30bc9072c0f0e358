internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// The tools on the reader's machine, and what the cluster must have room for.
struct PrerequisitesSection: GuideSection {
    let facts: GuideFacts

    let title = "Prerequisites"

    var blocks: [MarkdownBlock] {
        [.bullets(tools), .paragraph("The pods together take:"), capacity] + storage
    }

    private var tools: [String] {
        var tools = ["Swift, to render the manifests from this package."]
        if let version = facts.environment.cluster.version {
            let (older, newer) = (
                KubernetesVersion(minor: version.minor - 1), KubernetesVersion(minor: version.minor + 1)
            )
            tools.append("A cluster of Kubernetes \(version), and `kubectl` of version \(older) to \(newer).")
        } else {
            tools.append("A cluster, and `kubectl` that is at most one minor version away from it.")
        }
        let local = facts.local
        if local != nil { tools.append("Minikube, and Docker for its images.") }
        if let gitOps = facts.gitOps {
            tools.append("Argo CD or Flux, with access to \(gitOps.repository.code) and to the cluster.")
        }
        let sources = facts.secrets.map(\.source)
        if sources.contains(where: { if case .sops = $0 { true } else { false } }) {
            tools.append("`sops`, and the key that decrypts the stack's files.")
        }
        if sources.contains(where: { if case .sealed = $0 { true } else { false } }) {
            tools.append("`kubeseal`, and the Sealed Secrets controller in the cluster.")
        }
        if sources.contains(where: { if case .externalSecrets = $0 { true } else { false } }) {
            tools.append("External Secrets Operator in the cluster.")
        }
        let classes = facts.graph.all(NetworkingV1.Ingress.self).compactMap(\.object.className).distinct
            .filter { local?.servesIngress != true || $0 != "nginx" }
        if !classes.isEmpty { tools.append("An ingress controller of class \(classes.codeList) in the cluster.") }
        if facts.graph.all(NetworkingV1.Ingress.self).contains(where: \.object.hasIssuer) {
            tools.append("cert-manager in the cluster, for the certificates.")
        }
        if facts.usesMetrics, local == nil { tools.append("The metrics server in the cluster, for the autoscalers.") }
        return tools
    }

    private var capacity: MarkdownBlock {
        let (least, most) = (facts.demand(\.minimum), facts.demand(\.maximum))
        var rows = [row("smallest", least)]
        if most.pods != least.pods { rows.append(row("largest", most)) }
        if let budget = facts.environment.cluster.budget {
            rows.append(["budget", "", "\(budget.cpu)", "", "\(budget.memory)", ""])
        }
        return .table(["scale", "pods", "CPU requests", "CPU limits", "memory requests", "memory limits"], rows)
    }

    private func row(_ scale: String, _ demand: StackDemand) -> [String] {
        [
            scale, "\(demand.pods)", "\(demand.requests.cpu)", "\(demand.limits.cpu)", "\(demand.requests.memory)",
            "\(demand.limits.memory)",
        ]
    }

    private var storage: [MarkdownBlock] {
        let data = StoredData.all(in: facts).filter { $0.size != nil }
        guard !data.isEmpty else { return [] }
        let volumes = data.map { "\($0.size ?? "") for \($0.claim.name.code)" }.distinct
        return [.paragraph("Volumes: \(volumes.joined(separator: ", ")).")]
    }
}
