import KubeDSL

// The peers keep `replicas` beside an autoscaler, which the DSL does not: so the autoscalers are model objects.
// So are the network policies.
extension TodoTenant {
    func autoscaler(_ name: String, _ metrics: [AutoscalingV2.MetricSpec]) -> AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: metadata(name, workload: name),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment", name: name, apiVersion: "apps/v1"),
                minReplicas: 2, maxReplicas: 5, metrics: metrics))
    }

    var policies: [NetworkingV1.NetworkPolicy] {
        let gateway = NetworkingV1.NetworkPolicyPeer(
            namespaceSelector: MetaV1.LabelSelector(matchLabels: ["kubernetes.io/metadata.name": "ingress-nginx"]))
        return [
            NetworkingV1.NetworkPolicy(
                metadata: metadata("default-deny"),
                spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress])),
            allow("ingress-to-frontend", to: "frontend", from: gateway, port: 3000),
            allow("ingress-to-backend", to: "backend", from: gateway, port: 8000),
            allow("frontend-to-backend", to: "backend", from: pods("frontend"), port: 8000),
            allow("backend-to-mcp-server", to: "mcp-server", from: pods("backend"), port: 8001),
            allow("backend-to-redis", to: "redis", from: pods("backend"), port: 6379),
        ]
    }

    private func allow(
        _ name: String, to workload: String, from peer: NetworkingV1.NetworkPolicyPeer, port: Int
    ) -> NetworkingV1.NetworkPolicy {
        let rule = NetworkingV1.NetworkPolicyIngressRule(
            ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: .int(port))], from: [peer])
        return NetworkingV1.NetworkPolicy(
            metadata: metadata(name),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: selector(workload)), ingress: [rule],
                policyTypes: [.ingress]))
    }

    private func pods(_ workload: String) -> NetworkingV1.NetworkPolicyPeer {
        NetworkingV1.NetworkPolicyPeer(podSelector: MetaV1.LabelSelector(matchLabels: selector(workload)))
    }

    private func selector(_ workload: String) -> OrderedMap<String> {
        ["app.kubernetes.io/name": workload, "app.kubernetes.io/instance": tenant.instance]
    }

    private func metadata(_ name: String, workload: String? = nil) -> MetaV1.ObjectMeta {
        var labels: OrderedMap<String> = [:]
        labels["app.kubernetes.io/name"] = workload
        labels["app.kubernetes.io/instance"] = tenant.instance
        labels["app.kubernetes.io/part-of"] = "todo-app"
        labels["environment"] = environment.rawValue
        return MetaV1.ObjectMeta(name: name, labels: labels)
    }
}

extension AutoscalingV2.MetricSpec {
    static func cpu(_ percent: Int) -> Self { utilization("cpu", percent) }
    static func memory(_ percent: Int) -> Self { utilization("memory", percent) }

    private static func utilization(_ resource: String, _ percent: Int) -> Self {
        AutoscalingV2.MetricSpec(
            type: .resource,
            resource: AutoscalingV2.ResourceMetricSource(
                name: resource, target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent)))
    }
}
