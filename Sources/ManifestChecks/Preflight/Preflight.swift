import KubernetesModel

/// The list to go through in the cluster before and after an environment is applied to it.
public struct Preflight: Sendable {
    /// The environment's name.
    public let environment: String
    /// Each once, the cluster's own first.
    public let assumptions: [Assumption]

    /// What the environment counts on beyond what its cluster is said to be.
    ///
    /// - Parameters:
    ///   - graph: the environment.
    ///   - executable: the stack's, which the commands run. Nil: they name none, for a package with one stack alone.
    public init(_ graph: ResourceGraph, executable: String? = nil) {
        environment = graph.environment
        let rendering = executable.map { "swift run \($0) render" } ?? "swift package render-manifests"
        let all =
            Self.cluster(graph, rendering: "\(rendering) --env \(graph.environment)") + Self.secrets(graph)
            + Self.existing(graph) + Self.images(graph) + Self.classes(graph) + Self.networking(graph)
            + Self.scaling(graph)
        var known: Set<Assumption> = []
        assumptions = all.filter { known.insert($0).inserted }
    }

    /// A shell script: each assumption as a comment above its command, in the order in which they can be verified.
    public var text: String {
        let chapters = Self.moments.compactMap { title, steps in
            let found = steps.flatMap { step in assumptions.filter { PreflightStep($0) == step } }
            let commands = found.map { "\n# \($0.statement) [\($0.row)]\n\($0.command)\n" }
            return commands.isEmpty ? nil : "\n## \(title)\n" + commands.joined()
        }
        return "# '\(environment)': what the checks cannot know.\n" + chapters.joined()
    }

    private static let moments: [(title: String, steps: [PreflightStep])] = [
        ("Before anything is applied", [.cluster]),
        ("Once its namespaces are there", [.creation, .secrets, .dryRun]),
        ("Once all is applied", [.afterwards, .reaching]),
    ]
}

// MARK: - What is assumed

extension Preflight {
    /// - Parameter rendering: the command that prints the manifests.
    private static func cluster(_ graph: ResourceGraph, rendering: String) -> [Assumption] {
        var assumptions: [Assumption] = []
        let version = graph.cluster.version.map { "is Kubernetes \($0)" } ?? "has the fields that are rendered"
        assumptions.append(Assumption("the server \(version)", verify: "kubectl version", row: "VER-03"))
        let groups = Set(
            graph.objects.map(\.object.groupVersionKind).filter { RegisteredKind.named($0) == nil }.map(\.apiVersion))
        for group in groups.sorted() {
            assumptions.append(
                Assumption(
                    "the cluster knows '\(group)'",
                    verify: "kubectl api-resources --api-group=\(group.prefix { $0 != "/" })",
                    row: "CTL-03"))
        }
        assumptions.append(
            Assumption(
                "the cluster's own policies admit every object",
                verify: "\(rendering) | kubectl apply --dry-run=server -f -", row: "CTL-04"))
        assumptions.append(
            Assumption(
                "what is there already under these names is this stack's",
                verify: "\(rendering) | kubectl diff -f -", row: "NSP-08"))
        let requests = graph.pods.compactMap { pod in
            pod.spec.containers.compactMap { $0.resources?.requests?["memory"]?.text }.first
        }
        if !requests.isEmpty {
            assumptions.append(
                Assumption(
                    "the nodes have room for the pods' requests",
                    verify: "kubectl get nodes -o custom-columns="
                        + "NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory",
                    row: "RES-20"))
        }
        return assumptions
    }

    private static func images(_ graph: ResourceGraph) -> [Assumption] {
        graph.pods.flatMap { pod in
            pod.containers.map(\.container).compactMap { container in
                container.image.map { image in
                    let isBuilt = graph.builds[image] != nil
                    return Assumption(
                        "image '\(image)' \(isBuilt ? "is on the nodes" : "can be pulled") and starts as its user",
                        verify: "kubectl -n default run preflight --rm -i --restart=Never --image=\(image) "
                            + "\(isBuilt ? "--image-pull-policy=Never " : "")--command -- id",
                        row: "IMG-10")
                }
            }
        }
    }

    private static func classes(_ graph: ResourceGraph) -> [Assumption] {
        let templates = graph.all(AppsV1.StatefulSet.self).flatMap { set, _ in
            (set.spec.volumeClaimTemplates ?? []).map(\.spec.storageClassName)
        }
        let claims = graph.all(CoreV1.PersistentVolumeClaim.self).map(\.object.spec.storageClassName)
        let storage = (templates + claims).map { name in
            Assumption(
                name.map { "storage class '\($0)' is there" } ?? "the cluster has a default storage class",
                verify: "kubectl get storageclass\(name.map { " \($0)" } ?? "")", row: "VOL-16")
        }
        let pods = graph.pods.flatMap { pod in
            [
                ("priorityclass", pod.spec.priorityClassName, "POD-19"),
                ("runtimeclass", pod.spec.runtimeClassName, "POD-26"),
            ]
        }
        return storage
            + pods.compactMap { kind, name, row in
                name.map { Assumption("\(kind) '\($0)' is there", verify: "kubectl get \(kind) \($0)", row: row) }
            }
    }

    private static func networking(_ graph: ResourceGraph) -> [Assumption] {
        var assumptions: [Assumption] = []
        for (ingress, _) in graph.all(NetworkingV1.Ingress.self) {
            let namespace = inNamespace(ingress.metadata.namespace)
            if let name = ingress.spec.ingressClassName {
                assumptions.append(
                    Assumption(
                        "ingress class '\(name)' is there", verify: "kubectl get ingressclass \(name)", row: "ING-19"))
            }
            for host in (ingress.spec.rules ?? []).compactMap(\.host) {
                assumptions.append(
                    Assumption(
                        "DNS leads '\(host)' to the address of Ingress '\(ingress.metadata.name ?? "")'",
                        verify: "kubectl\(namespace) get ingress \(ingress.metadata.name ?? "")", row: "ING-23"))
            }
            let annotations = ingress.metadata.annotations ?? [:]
            let issuer =
                annotations["cert-manager.io/cluster-issuer"].map {
                    ("cluster issuer", $0, "kubectl get clusterissuer")
                }
                ?? annotations["cert-manager.io/issuer"].map { ("issuer", $0, "kubectl\(namespace) get issuer") }
            if let (kind, name, command) = issuer {
                assumptions.append(
                    Assumption(
                        "\(kind) '\(name)' of cert-manager is there", verify: "\(command) \(name)", row: "ING-19"))
            }
            for secret in (ingress.spec.tls ?? []).compactMap(\.secretName) {
                assumptions.append(
                    Assumption(
                        "TLS Secret '\(secret)' is there", verify: "kubectl\(namespace) get secret \(secret)",
                        row: "ING-12"))
            }
        }
        if graph.cluster.enforcesNetworkPolicies == nil, !graph.all(NetworkingV1.NetworkPolicy.self).isEmpty {
            assumptions.append(
                Assumption(
                    "the network plugin enforces network policies", verify: "kubectl -n kube-system get daemonset",
                    row: "NPL-13"))
        }
        let balanced = graph.all(CoreV1.Service.self).filter { $0.object.spec.type == .loadBalancer }
        if graph.cluster.hasLoadBalancer == nil {
            assumptions += balanced.map { service, _ in
                Assumption(
                    "Service '\(service.metadata.name ?? "")' gets an address from a load balancer",
                    verify:
                        "kubectl\(inNamespace(service.metadata.namespace)) get service \(service.metadata.name ?? "")",
                    row: "SVC-18")
            }
        }
        return assumptions
    }

    private static func scaling(_ graph: ResourceGraph) -> [Assumption] {
        guard !graph.all(AutoscalingV2.HorizontalPodAutoscaler.self).isEmpty else { return [] }
        return [
            Assumption(
                "the cluster measures what pods use", verify: "kubectl get apiservice v1beta1.metrics.k8s.io",
                row: "HPA-18")
        ]
    }

    static func inNamespace(_ namespace: String?) -> String { namespace.map { " -n \($0)" } ?? "" }
}
