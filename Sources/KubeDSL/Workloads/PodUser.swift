package import KubernetesModel

/// The user and groups that a pod's processes run as: a number, since the kubelet cannot tell whether a name is root.
public struct PodUser: Sendable, ExpressibleByIntegerLiteral {
    package let user: Int
    package let group: Int
    package let fsGroup: Int

    /// User and groups have one number, as most images have it.
    public init(integerLiteral id: Int32) { self.init(Int(id)) }

    /// - Parameters:
    ///   - group: the primary group. Default: the user's number.
    ///   - fsGroup: the group of mounted volumes, which the processes are in as well. Default: the primary one.
    public init(_ user: Int, group: Int? = nil, fsGroup: Int? = nil) {
        self.user = user
        self.group = group ?? user
        self.fsGroup = fsGroup ?? self.group
    }

    package var securityContext: CoreV1.PodSecurityContext {
        CoreV1.PodSecurityContext(
            runAsUser: user, runAsGroup: group, runAsNonRoot: true, fsGroup: fsGroup,
            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault))
    }
}
