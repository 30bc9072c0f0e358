import KubernetesModel

/// Pods that `helm test` runs: each calls the readiness path of one Service, or opens a connection to it.
enum TestPods {
    private static let image = "busybox:1.37.0"

    /// A Pod for each Service of the environment that TCP reaches.
    ///
    /// - Parameter whole: what the environment is part of: policies may belong to another release than the Services.
    static func pods(for environment: EnvironmentManifests, of whole: EnvironmentManifests) -> EnvironmentManifests {
        let labels = labels(in: environment)
        let templates = PodTemplates(environment.manifests)
        let pods = environment.manifests.compactMap { service -> Manifest? in
            guard service.kind == "Service", let selector = service.node["spec"]?["selector"]?.fields,
                let port = service.node["spec"]?["ports"]?.items?.first(where: isTCP)
            else { return nil }
            let backend = templates.first(in: service.namespace, selector)
            return pod(for: service, command: command(for: service, port, of: backend), labels)
        }
        let tested = Set(pods.map(\.namespace))
        let isolated = Set(whole.manifests.lazy.filter { $0.kind == "NetworkPolicy" }.map(\.namespace))
        let closed = tested.intersection(isolated).sorted { ($0 ?? "") < ($1 ?? "") }
        let openings = closed.flatMap { policies(in: $0, labels) }
        return EnvironmentManifests(name: environment.name, manifests: openings + pods)
    }

    /// The application's, but for what would make a Service take a pod for one of its own.
    private static func labels(in environment: EnvironmentManifests) -> OrderedMap<ManifestNode> {
        var labels = environment.commonLabels
        for service in environment.manifests where service.kind == "Service" {
            let selector = service.node["spec"]?["selector"]?.fields ?? [:]
            guard selector.allSatisfy({ labels[$0.key] == $0.value }) else { continue }
            for key in selector.keys { labels[key] = nil }
        }
        return labels
    }

    /// What lets the pods call the Services of a namespace whose policies forbid the rest; gone after the tests.
    private static func policies(in namespace: String?, _ labels: OrderedMap<ManifestNode>) -> [Manifest] {
        let tests: ManifestNode = ["matchLabels": .mapping(mark)]
        return [
            policy(
                "helm-tests-out", in: namespace, labels,
                ["podSelector": tests, "policyTypes": ["Egress"], "egress": [[:]]]),
            policy(
                "helm-tests-in", in: namespace, labels,
                ["podSelector": [:], "policyTypes": ["Ingress"], "ingress": [["from": [["podSelector": tests]]]]]),
        ]
    }

    private static func policy(
        _ name: String, in namespace: String?, _ labels: OrderedMap<ManifestNode>, _ spec: ManifestNode
    ) -> Manifest {
        var metadata = metadata(name, in: namespace, labels)
        // Before the pods.
        metadata["annotations"] = .mapping(hook.merging(["helm.sh/hook-weight": "-1"]))
        return Manifest([
            "apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": .mapping(metadata), "spec": spec,
        ])
    }

    /// By this label the policies know the pods.
    private static let mark: OrderedMap<ManifestNode> = ["app.kubernetes.io/component": "helm-test"]

    private static let hook: OrderedMap<ManifestNode> = [
        "helm.sh/hook": "test", "helm.sh/hook-delete-policy": "before-hook-creation,hook-succeeded",
    ]

    private static func metadata(
        _ name: String, in namespace: String?, _ labels: OrderedMap<ManifestNode>
    ) -> OrderedMap<ManifestNode> {
        var metadata: OrderedMap<ManifestNode> = ["name": .string(name)]
        metadata["namespace"] = namespace.map(ManifestNode.string)
        metadata["labels"] = .mapping(labels.merging(mark))
        metadata["annotations"] = .mapping(hook)
        return metadata
    }

    private static func isTCP(_ port: ManifestNode) -> Bool { port["protocol"]?.text ?? "TCP" == "TCP" }

    private static func command(for service: Manifest, _ port: ManifestNode, of backend: PodTemplate?) -> [String] {
        let number =
            if case .integer(let number)? = port["port"] { number } else { 0 }
        guard let probe = backend?.readiness(of: port["targetPort"] ?? .integer(number)) else {
            return ["nc", "-z", "-w", "5", service.name, String(number)]
        }
        let scheme = probe["scheme"]?.text?.lowercased() ?? "http"
        let path = probe["path"]?.text ?? "/"
        let trust = scheme == "https" ? ["--no-check-certificate"] : []
        return ["wget", "-q", "-T", "5", "-O", "/dev/null"] + trust + ["\(scheme)://\(service.name):\(number)\(path)"]
    }

    private static func pod(
        for service: Manifest, command: [String], _ labels: OrderedMap<ManifestNode>
    ) -> Manifest {
        let metadata = metadata("\(service.name)-test", in: service.namespace, labels)
        let container: ManifestNode = [
            "name": "test",
            "image": .string(image),
            "command": .sequence(command.map(ManifestNode.string)),
            "resources": [
                "limits": ["cpu": "100m", "memory": "32Mi"], "requests": ["cpu": "10m", "memory": "16Mi"],
            ],
            "securityContext": [
                "allowPrivilegeEscalation": false, "capabilities": ["drop": ["ALL"]], "readOnlyRootFilesystem": true,
            ],
        ]
        return Manifest([
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": .mapping(metadata),
            "spec": [
                "restartPolicy": "Never",
                "automountServiceAccountToken": false,
                "securityContext": [
                    "runAsNonRoot": true, "runAsUser": 65534, "runAsGroup": 65534,
                    "seccompProfile": ["type": "RuntimeDefault"],
                ],
                "containers": [container],
            ],
        ])
    }
}
