internal import KubernetesModel
internal import KubernetesValues
internal import ManifestChecks

/// The cluster on the reader's own machine, where the environment says that it runs in one.
struct LocalCluster {
    /// What says so.
    let reason: String
    private let facts: GuideFacts

    /// What the control plane, the network and the addons request.
    static let systemMillicores = 1500
    static let systemGibibytes = 2

    init?(_ facts: GuideFacts) {
        self.facts = facts
        let cluster = facts.environment.cluster
        // Several nodes are a cluster in a data centre, where names of the company's own may end in `.local`.
        let isSmall = (cluster.nodes ?? 1) <= 1
        if facts.name == "minikube" {
            reason = "it is named so"
        } else if isSmall, cluster.hasLoadBalancer == false {
            reason = "its cluster has no load balancer"
        } else if isSmall, cluster.hasLoadBalancer != true, let host = facts.hosts.first(where: \.isLocalHost) {
            reason = "host \(host.code) is known to one machine alone"
        } else if !facts.graph.builds.isEmpty {
            reason = "its images are built here and in no registry"
        } else {
            return nil
        }
    }

    /// Makes the cluster: as large as the pods need, with room for Kubernetes itself.
    var start: String {
        let demand = facts.demand(\.minimum)
        let nodes = max(1, facts.environment.cluster.nodes ?? 1)
        let cores = (Int(demand.requests.cpu.millicores).dividedUp(by: nodes) + Self.systemMillicores).dividedUp(
            by: 1000)
        let memory = max(demand.requests.memory.bytes, demand.limits.memory.bytes)
        let gibibytes = Int(memory).dividedUp(by: nodes << 30)
        var words = ["minikube start", "--cpus=\(max(2, cores))", "--memory=\(gibibytes + Self.systemGibibytes)g"]
        if nodes > 1 { words.append("--nodes=\(nodes)") }
        if let version = facts.environment.cluster.version { words.append("--kubernetes-version=v\(version).0") }
        if needsPolicies { words.append("--cni=calico") }
        return words.joined(separator: " ")
    }

    /// Whether network policies are to have an effect, which the default network of Minikube does not give them.
    var needsPolicies: Bool {
        facts.environment.cluster.enforcesNetworkPolicies != false
            && !facts.references(to: NetworkingV1.NetworkPolicy.self).isEmpty
    }

    /// Whether its own addon serves the Ingresses.
    var servesIngress: Bool {
        facts.graph.all(NetworkingV1.Ingress.self).contains { ["nginx", nil].contains($0.object.className) }
    }

    /// What Minikube brings along and does not start by itself.
    var addons: [String] {
        var commands: [String] = []
        if servesIngress {
            commands.append("minikube addons enable ingress")
            commands.append(
                "kubectl -n ingress-nginx rollout status deployment/ingress-nginx-controller --timeout=300s")
        }
        if facts.usesMetrics {
            commands.append("minikube addons enable metrics-server")
            commands.append("kubectl -n kube-system rollout status deployment/metrics-server --timeout=300s")
        }
        return commands
    }
}

extension String {
    fileprivate var isLocalHost: Bool { hasSuffix(".local") }
}

extension Int {
    fileprivate func dividedUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}

extension GuideFacts {
    var local: LocalCluster? { LocalCluster(self) }

    /// The hosts of the Ingresses, each once.
    var hosts: [String] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ($0.object.spec.rules ?? []).compactMap(\.host) }.distinct
    }

    /// Whether an autoscaler goes by what pods use.
    var usesMetrics: Bool {
        graph.autoscalers.contains { autoscaler in
            autoscaler.metrics.isEmpty
                || autoscaler.metrics.contains { [.resource, .containerResource].contains($0.type) }
        }
    }
}
