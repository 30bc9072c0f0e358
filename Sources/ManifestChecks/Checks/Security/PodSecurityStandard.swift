import KubernetesModel
import KubernetesValues

/// What a namespace can demand of its pods, in its label `pod-security.kubernetes.io/enforce`.
/// [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/)
enum PodSecurityStandard: String {
    case privileged, baseline, restricted

    /// What about a pod makes the admission refuse it.
    ///
    /// - Parameter version: of the standard; nil: the latest.
    func violations(of pod: PodReference, version: KubernetesVersion?) -> [Flaw] {
        checks(version).flatMap { $0.flaws(of: pod) } + (self == .privileged ? [] : Self.newSysctls(of: pod, version))
    }

    private func checks(_ version: KubernetesVersion?) -> [any PodCheck] {
        let hosts: [any PodCheck] = version.map { $0 >= .v1_34 } ?? true ? [ProbeHosts()] : []
        return switch self {
        case .privileged: []
        case .baseline: Self.baselineChecks + hosts
        case .restricted: Self.baselineChecks + hosts + Self.restrictedChecks
        }
    }

    /// Kernel settings that later versions of the standard allow.
    private static func newSysctls(of pod: PodReference, _ version: KubernetesVersion?) -> [Flaw] {
        guard let version else { return [] }
        return (pod.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            guard let minor = SafeSysctl(rawValue: sysctl.name)?.since, version.minor < minor else { return nil }
            return pod.flaw(
                "kernel setting '\(sysctl.name)' is safe to set for a pod from 1.\(minor) on",
                "securityContext.sysctls[\(index)].name")
        }
    }

    private static let baselineChecks: [any PodCheck] = [
        HostProcesses(), HostNamespaces(), PrivilegedContainers(), DangerousCapabilities(), HostPaths(), HostPorts(),
        UnconfinedProfiles(), CustomSELinuxOptions(), UnmaskedProc(), UnsafeSysctls(),
    ]

    private static let restrictedChecks: [any PodCheck] = [
        RestrictedVolumeTypes(), PrivilegeEscalation(), RootUsers(), MissingSeccompProfiles(),
        UndroppedCapabilities(), ExtraCapabilities(),
    ]
}
