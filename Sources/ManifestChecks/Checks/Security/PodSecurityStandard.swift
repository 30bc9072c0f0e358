/// What a namespace can demand of its pods, in its label `pod-security.kubernetes.io/enforce`.
/// [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/)
enum PodSecurityStandard: String {
    case privileged, baseline, restricted

    /// What about a pod makes the admission refuse it.
    func violations(of pod: PodReference) -> [Flaw] { checks.flatMap { $0.flaws(of: pod) } }

    private var checks: [any PodCheck] {
        switch self {
        case .privileged: []
        case .baseline: Self.baselineChecks
        case .restricted: Self.baselineChecks + Self.restrictedChecks
        }
    }

    private static let baselineChecks: [any PodCheck] = [
        HostProcesses(), HostNamespaces(), PrivilegedContainers(), DangerousCapabilities(), HostPaths(), HostPorts(),
        ProbeHosts(), UnconfinedProfiles(), CustomSELinuxOptions(), UnmaskedProc(), UnsafeSysctls(),
    ]

    private static let restrictedChecks: [any PodCheck] = [
        RestrictedVolumeTypes(), PrivilegeEscalation(), RootUsers(), MissingSeccompProfiles(),
        UndroppedCapabilities(), ExtraCapabilities(),
    ]
}
