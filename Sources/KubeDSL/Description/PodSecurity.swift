package import KubernetesModel

/// What the cluster demands of the pods of a namespace, by its labels.
/// [Pod Security admission](https://kubernetes.io/docs/concepts/security/pod-security-admission/)
public struct PodSecurity: Hashable, Sendable {
    package let level: String?
    package let reason: String?

    /// Hardened pods only.
    public static let restricted = PodSecurity(level: "restricted", reason: nil)

    /// Pods without known ways to gain privileges.
    public static func baseline(because reason: String) -> PodSecurity {
        PodSecurity(level: "baseline", reason: reason)
    }

    /// Any pod.
    public static func privileged(because reason: String) -> PodSecurity {
        PodSecurity(level: "privileged", reason: reason)
    }

    /// No labels: the cluster's own default holds.
    public static func clusterDefault(because reason: String) -> PodSecurity {
        PodSecurity(level: nil, reason: reason)
    }

    package var labels: OrderedMap<String> {
        guard let level else { return [:] }
        return ["pod-security.kubernetes.io/enforce": level]
    }
}
