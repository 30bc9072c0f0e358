package import KubernetesModel

/// The user and groups that a pod's processes run as: a number, since the kubelet cannot tell whether a name is root.
public struct PodUser: Sendable, ExpressibleByIntegerLiteral {
    package let user: Int
    package let group: Int

    /// User and group have one number, as most images have it.
    public init(integerLiteral id: Int32) { self.init(Int(id)) }

    /// - Parameter group: primary group, and the group of mounted volumes. Default: the user's number.
    public init(_ user: Int, group: Int? = nil) {
        self.user = user
        self.group = group ?? user
    }

    package var securityContext: CoreV1.PodSecurityContext {
        CoreV1.PodSecurityContext(
            runAsUser: user, runAsGroup: group, runAsNonRoot: true, fsGroup: group,
            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault))
    }
}
