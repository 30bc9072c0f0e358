package import KubernetesModel
public import ManifestChecks

/// What the cluster demands of the pods of a namespace, by its labels.
///
/// ```swift
/// Namespace("agents", podSecurity: .baseline(because: "the agent reads the node's logs").warning(.restricted))
/// ```
/// [Pod Security admission](https://kubernetes.io/docs/concepts/security/pod-security-admission/)
public struct PodSecurity: Hashable, Sendable {
    /// The Pod Security Standards, the strictest last.
    public enum Level: String, Sendable {
        case privileged, baseline, restricted
    }

    package let level: Level?
    package let reason: String?
    private var audited: Level?
    private var warned: Level?
    private var version: String?

    /// Hardened pods only.
    public static let restricted = PodSecurity(level: .restricted, reason: nil)

    /// Pods without known ways to gain privileges.
    public static func baseline(because reason: String) -> PodSecurity {
        PodSecurity(level: .baseline, reason: reason)
    }

    /// Any pod.
    public static func privileged(because reason: String) -> PodSecurity {
        PodSecurity(level: .privileged, reason: reason)
    }

    /// No level is enforced by labels: the cluster's own default holds.
    public static func clusterDefault(because reason: String) -> PodSecurity {
        PodSecurity(level: nil, reason: reason)
    }

    /// Has who applies a pod below this level be warned.
    public consuming func warning(_ level: Level) -> PodSecurity {
        warned = level
        return self
    }

    /// Has pods below this level be noted in the cluster's audit log.
    public consuming func auditing(_ level: Level) -> PodSecurity {
        audited = level
        return self
    }

    /// Holds pods against the standards as this version of Kubernetes has them. Default: as the cluster's own has them.
    public consuming func version(_ version: KubernetesVersion) -> PodSecurity {
        self.version = "v\(version)"
        return self
    }

    package var labels: OrderedMap<String> {
        var labels: OrderedMap<String> = [:]
        for (mode, level) in [("enforce", level), ("audit", audited), ("warn", warned)] {
            guard let level else { continue }
            labels["pod-security.kubernetes.io/\(mode)"] = level.rawValue
            labels["pod-security.kubernetes.io/\(mode)-version"] = version
        }
        return labels
    }

    private init(level: Level?, reason: String?) {
        self.level = level
        self.reason = reason
    }
}
