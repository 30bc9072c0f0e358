import KubeDSL

let podMutations: [Mutation] = [
    .pod("no seccomp profile", "missing-seccomp-profiles", "backend") { $0.securityContext?.seccompProfile = nil },
    .pod("an unconfined profile", "unconfined-profiles", "backend") {
        $0.securityContext?.seccompProfile = CoreV1.SeccompProfile(type: .unconfined)
    },
    .pod("perhaps root", "root-users", "backend") {
        $0.securityContext?.runAsNonRoot = nil
        $0.securityContext?.runAsUser = nil
    },
    .pod("group root", "root-groups", "backend") { $0.securityContext?.runAsGroup = 0 },
    .pod("the host's network", "host-namespaces", "backend") { $0.hostNetwork = true },
    .pod("the host's processes", "host-namespaces", "backend") { $0.hostPID = true },
    .pod("an unsafe sysctl", "unsafe-sysctls", "kernel.msgmax") {
        $0.securityContext?.sysctls = [CoreV1.Sysctl(name: "kernel.msgmax", value: "1")]
    },
    .pod("a mounted token", "mounted-tokens", "backend") { $0.automountServiceAccountToken = true },
    .pod("pods that end", "wrong-restart-policies", "backend") { $0.restartPolicy = .never },
    .pod("a deadline for good pods", "misplaced-pod-fields", "backend") { $0.activeDeadlineSeconds = 60 },
    .pod("two containers of one name", "duplicate-containers", "backend") { $0.containers.append($0.containers[0]) },
    .pod("no containers", "empty-pods", "backend") { $0.containers = [] },
    .pod("a subdomain of nothing", "dangling-subdomains", "nowhere") { $0.subdomain = "nowhere" },
    .pod("a toleration of a value that exists", "invalid-tolerations", "backend") {
        $0.tolerations = [CoreV1.Toleration(key: "a", operator: .exists, value: "b")]
    },
    .pod("a spread without skew", "invalid-spread-constraints", "backend") {
        $0.topologySpreadConstraints = [
            CoreV1.TopologySpreadConstraint(
                maxSkew: 0, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: .doNotSchedule,
                labelSelector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "backend"]))
        ]
    },
    .pod("a spread of other pods", "foreign-spread-constraints", "backend") {
        $0.topologySpreadConstraints = [
            CoreV1.TopologySpreadConstraint(
                maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: .doNotSchedule,
                labelSelector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "other"]))
        ]
    },
    .pod("no name servers", "invalid-dns-settings", "backend") { $0.dnsPolicy = .explicitNone },
    .pod("an account that is not there", "missing-service-accounts", "robot") { $0.serviceAccountName = "robot" },
    .pod("the deprecated account field", "deprecated-fields", "serviceAccount") { $0.serviceAccount = "default" },
    .pod("a probed init container", "probed-init-containers", "prepare") {
        var container = $0.containers[0]
        container.name = "prepare"
        $0.initContainers = [container]
    },
    .pod("a pull secret that is not there", "invalid-pull-secrets", "registry") {
        $0.imagePullSecrets = [CoreV1.LocalObjectReference(name: "registry")]
    },
    .pod("a beta node label", "deprecated-node-labels", "beta.kubernetes.io/os") {
        $0.nodeSelector = ["beta.kubernetes.io/os": "linux"]
    },
]
