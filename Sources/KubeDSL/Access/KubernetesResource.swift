package import KubernetesModel
import ManifestChecks

/// What a workload may be given rights on: a resource of the Kubernetes API, with its API group.
public struct KubernetesResource: Hashable, Sendable {
    package let group: String
    package let resource: String
    /// The objects that are meant; none where all are.
    package let names: [String]
    /// The rule that it is against, and why that is so.
    package let waived: RuleID?
    package let reason: String?

    package init(
        _ group: String, _ resource: String, names: [String] = [], waiving waived: RuleID? = nil,
        because reason: String? = nil
    ) {
        self.group = group
        self.resource = resource
        self.names = names
        self.waived = waived
        self.reason = reason
    }

    public static let configMaps = KubernetesResource("", "configmaps")
    public static let events = KubernetesResource("", "events")
    public static let persistentVolumeClaims = KubernetesResource("", "persistentvolumeclaims")
    public static let pods = KubernetesResource("", "pods")
    public static let podLogs = KubernetesResource("", "pods/log")
    public static let serviceAccounts = KubernetesResource("", "serviceaccounts")
    public static let services = KubernetesResource("", "services")
    public static let daemonSets = KubernetesResource("apps", "daemonsets")
    public static let deployments = KubernetesResource("apps", "deployments")
    public static let deploymentScale = KubernetesResource("apps", "deployments/scale")
    public static let statefulSets = KubernetesResource("apps", "statefulsets")
    public static let horizontalPodAutoscalers = KubernetesResource("autoscaling", "horizontalpodautoscalers")
    public static let cronJobs = KubernetesResource("batch", "cronjobs")
    public static let jobs = KubernetesResource("batch", "jobs")
    /// What replicas elect their leader with.
    public static let leases = KubernetesResource("coordination.k8s.io", "leases")
    public static let endpointSlices = KubernetesResource("discovery.k8s.io", "endpointslices")
    public static let ingresses = KubernetesResource("networking.k8s.io", "ingresses")
    public static let networkPolicies = KubernetesResource("networking.k8s.io", "networkpolicies")

    /// One ConfigMap.
    public static func configMap<Keys: ConfigKeys>(_ keys: Keys.Type) -> KubernetesResource {
        KubernetesResource("", "configmaps", names: [keys.configMapName])
    }

    /// One Secret.
    public static func secret<Keys: SecretKeys>(_ keys: Keys.Type) -> KubernetesResource {
        KubernetesResource("", "secrets", names: [keys.secretName])
    }

    /// Secrets that the stack has no keys of.
    public static func secrets(named name: String, _ others: String...) -> KubernetesResource {
        KubernetesResource("", "secrets", names: [name] + others)
    }

    /// Every Secret, for the reason given.
    public static func allSecrets(because reason: String) -> KubernetesResource {
        KubernetesResource("", "secrets", waiving: .secretAccess, because: reason)
    }

    /// Commands in pods, which have all that the pod has, for the reason given.
    public static func podExecution(because reason: String) -> KubernetesResource {
        KubernetesResource("", "pods/exec", waiving: .podExecution, because: reason)
    }

    /// A resource that has no name here, such as a custom one: `.custom(group: "cert-manager.io", resource: "issuers")`.
    public static func custom(group: String, resource: String) -> KubernetesResource {
        KubernetesResource(group, resource)
    }

    /// Every resource of an API group, also those to come, for the reason given.
    public static func everything(inGroup group: String, because reason: String) -> KubernetesResource {
        KubernetesResource(group, "*", waiving: .wildcardAccess, because: reason)
    }
}
