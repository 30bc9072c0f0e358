import KubernetesModel
import ManifestChecks

/// Sound objects in the namespace `test`, each to be broken in one place.
enum Model {
    typealias Labels = OrderedMap<String>

    static func metadata(_ name: String, in namespace: String? = "test", _ annotations: Labels? = nil)
        -> MetaV1.ObjectMeta
    {
        MetaV1.ObjectMeta(name: name, namespace: namespace, annotations: annotations)
    }

    static func selector(_ labels: Labels) -> MetaV1.LabelSelector { MetaV1.LabelSelector(matchLabels: labels) }

    /// A container with port `http`, 8080, and requests.
    static func container(
        _ name: String, env: Labels = [:], _ change: (inout CoreV1.Container) -> Void = { _ in }
    ) -> CoreV1.Container {
        var container = CoreV1.Container(
            name: name, image: "\(name):1.0",
            ports: [CoreV1.ContainerPort(name: "http", containerPort: 8080)],
            env: env.map { CoreV1.EnvVar(name: $0.key, value: $0.value) },
            resources: CoreV1.ResourceRequirements(
                limits: ["cpu": "200m", "memory": "128Mi"], requests: ["cpu": "100m", "memory": "64Mi"]))
        change(&container)
        return container
    }

    static func template(
        _ name: String, labels: Labels? = nil, env: Labels = [:], _ change: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> CoreV1.PodTemplateSpec {
        var spec = CoreV1.PodSpec(containers: [container(name, env: env)])
        change(&spec)
        return CoreV1.PodTemplateSpec(
            metadata: MetaV1.ObjectMeta(labels: labels ?? ["app": name]), spec: spec)
    }

    static func deployment(
        _ name: String, replicas: Int? = 2, in namespace: String = "test", labels: Labels? = nil, env: Labels = [:],
        _ change: (inout AppsV1.DeploymentSpec) -> Void = { _ in }, pod: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = AppsV1.DeploymentSpec(
            replicas: replicas, selector: selector(labels ?? ["app": name]),
            template: template(name, labels: labels, env: env, pod))
        change(&spec)
        return AppsV1.Deployment(metadata: metadata(name, in: namespace), spec: spec)
    }

    static func statefulSet(
        _ name: String, replicas: Int? = 1, _ change: (inout AppsV1.StatefulSetSpec) -> Void = { _ in },
        pod: (inout CoreV1.PodSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = AppsV1.StatefulSetSpec(
            replicas: replicas, selector: selector(["app": name]), template: template(name, pod), serviceName: name)
        change(&spec)
        return AppsV1.StatefulSet(metadata: metadata(name), spec: spec)
    }

    static func daemonSet(
        _ name: String, _ change: (inout AppsV1.DaemonSetSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = AppsV1.DaemonSetSpec(selector: selector(["app": name]), template: template(name))
        change(&spec)
        return AppsV1.DaemonSet(metadata: metadata(name), spec: spec)
    }

    /// A Service of port 80 to the pods labelled with its name.
    static func service(
        _ name: String, in namespace: String = "test", _ change: (inout CoreV1.ServiceSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = CoreV1.ServiceSpec(
            ports: [CoreV1.ServicePort(name: "http", port: 80, targetPort: "http")], selector: ["app": name])
        change(&spec)
        return CoreV1.Service(metadata: metadata(name, in: namespace), spec: spec)
    }

    static func route(
        _ path: String = "/", to service: String = "web", port: NetworkingV1.ServiceBackendPort? = .init(number: 80),
        _ match: NetworkingV1.PathType = .prefix
    ) -> NetworkingV1.HTTPIngressPath {
        let backend = NetworkingV1.IngressServiceBackend(name: service, port: port)
        return NetworkingV1.HTTPIngressPath(
            path: path, pathType: match, backend: NetworkingV1.IngressBackend(service: backend))
    }

    static func rule(_ host: String?, _ routes: NetworkingV1.HTTPIngressPath...) -> NetworkingV1.IngressRule {
        NetworkingV1.IngressRule(host: host, http: NetworkingV1.HTTPIngressRuleValue(paths: routes))
    }

    /// An Ingress of host `a.example.com`, with a certificate, to port 80 of Service `web`.
    static func ingress(
        _ name: String = "web", annotations: Labels? = nil,
        _ change: (inout NetworkingV1.IngressSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = NetworkingV1.IngressSpec(
            ingressClassName: "nginx",
            tls: [NetworkingV1.IngressTLS(hosts: ["a.example.com"], secretName: "web-tls")],
            rules: [rule("a.example.com", route())])
        change(&spec)
        return NetworkingV1.Ingress(metadata: metadata(name, annotations), spec: spec)
    }

    private static func metadata(_ name: String, _ annotations: Labels?) -> MetaV1.ObjectMeta {
        metadata(name, in: "test", annotations)
    }

    /// A policy for the pods labelled `app=web`, or all, that allows nothing.
    static func policy(
        _ name: String = "web", pods: Labels = ["app": "web"],
        _ change: (inout NetworkingV1.NetworkPolicySpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = NetworkingV1.NetworkPolicySpec(podSelector: selector(pods))
        change(&spec)
        return NetworkingV1.NetworkPolicy(metadata: metadata(name), spec: spec)
    }

    static func peer(_ labels: Labels) -> NetworkingV1.NetworkPolicyPeer {
        NetworkingV1.NetworkPolicyPeer(podSelector: selector(labels))
    }

    static func peer(namespace: String) -> NetworkingV1.NetworkPolicyPeer {
        NetworkingV1.NetworkPolicyPeer(namespaceSelector: selector(["kubernetes.io/metadata.name": namespace]))
    }

    static func port(
        _ port: IntOrString?, _ transport: CoreV1.TransportProtocol? = nil
    ) -> NetworkingV1.NetworkPolicyPort {
        NetworkingV1.NetworkPolicyPort(protocol: transport, port: port)
    }

    /// A declared flow to port 8080 of workload `web`.
    static func flow(
        from source: TrafficFlow.End, to target: TrafficFlow.End = workload("web"), port: Int = 8080
    ) -> TrafficFlow {
        TrafficFlow(from: source, to: target, port: port, at: SourceLocation(file: "Stack.swift", line: 99, column: 1))
    }

    static func workload(_ name: String) -> TrafficFlow.End { .workload(name: name, namespace: "test") }

    static func cpu(_ percent: Int) -> AutoscalingV2.MetricSpec {
        AutoscalingV2.MetricSpec(
            type: .resource,
            resource: AutoscalingV2.ResourceMetricSource(
                name: "cpu", target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent)))
    }

    /// An autoscaler of Deployment `web`.
    static func autoscaler(
        _ name: String = "web", min: Int? = 2, max: Int = 5, kind: String = "Deployment", target: String = "web",
        _ change: (inout AutoscalingV2.HorizontalPodAutoscalerSpec) -> Void = { _ in }
    ) -> any KubernetesObject {
        var spec = AutoscalingV2.HorizontalPodAutoscalerSpec(
            scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(kind: kind, name: target, apiVersion: "apps/v1"),
            minReplicas: min, maxReplicas: max, metrics: [cpu(70)])
        change(&spec)
        return AutoscalingV2.HorizontalPodAutoscaler(metadata: metadata(name), spec: spec)
    }

    /// A budget for the pods labelled `app=web`.
    static func budget(
        _ name: String = "web", minAvailable: IntOrString? = nil, maxUnavailable: IntOrString? = nil,
        pods: Labels? = ["app": "web"]
    ) -> any KubernetesObject {
        PolicyV1.PodDisruptionBudget(
            metadata: metadata(name),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: minAvailable, selector: pods.map { selector($0) }, maxUnavailable: maxUnavailable))
    }

    static func role(_ name: String = "reader", _ rules: RbacV1.PolicyRule...) -> any KubernetesObject {
        RbacV1.Role(metadata: metadata(name), rules: rules)
    }

    static func access(
        _ verbs: [String], _ resources: [String]?, of group: String? = "", names: [String]? = nil
    ) -> RbacV1.PolicyRule {
        RbacV1.PolicyRule(
            verbs: verbs, apiGroups: group.map { [$0] }, resources: resources, resourceNames: names)
    }

    static func subject(
        _ name: String = "web", _ kind: RbacV1.SubjectKind = .serviceAccount, in namespace: String? = "test",
        group: String? = nil
    ) -> RbacV1.Subject {
        RbacV1.Subject(kind: kind, apiGroup: group, name: name, namespace: namespace)
    }

    static func binding(
        _ name: String = "web", role: String = "reader", kind: RbacV1.RoleKind = .role, group: String? = nil,
        _ subjects: RbacV1.Subject...
    ) -> any KubernetesObject {
        RbacV1.RoleBinding(
            metadata: metadata(name), subjects: subjects,
            roleRef: RbacV1.RoleRef(apiGroup: group, kind: kind, name: role))
    }

    static func account(_ name: String = "web") -> any KubernetesObject {
        CoreV1.ServiceAccount(metadata: metadata(name))
    }

    static func configMap(_ data: Labels) -> any KubernetesObject {
        CoreV1.ConfigMap(metadata: metadata("settings"), data: data)
    }

    static func quota(_ hard: OrderedMap<Quantity>) -> any KubernetesObject {
        CoreV1.ResourceQuota(metadata: metadata("quota"), spec: CoreV1.ResourceQuotaSpec(hard: hard))
    }

    static func limitRange(_ item: CoreV1.LimitRangeItem) -> any KubernetesObject {
        CoreV1.LimitRange(metadata: metadata("limits"), spec: CoreV1.LimitRangeSpec(limits: [item]))
    }
}
