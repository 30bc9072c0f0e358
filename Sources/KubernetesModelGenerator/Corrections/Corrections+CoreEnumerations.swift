extension Corrections {
    /// The closed sets of values in the core group.
    static let coreEnumerations: [EnumerationCorrection] = [
        EnumerationCorrection(
            "CoreV1.AppArmorProfileType", ["Unconfined", "RuntimeDefault", "Localhost"],
            of: ["AppArmorProfile.type"]),
        EnumerationCorrection(
            "CoreV1.AzureDataDiskCachingMode", ["None", "ReadOnly", "ReadWrite"],
            of: ["AzureDiskVolumeSource.cachingMode"]),
        EnumerationCorrection(
            "CoreV1.AzureDataDiskKind", ["Shared", "Dedicated", "Managed"],
            of: ["AzureDiskVolumeSource.kind"]),
        EnumerationCorrection(
            "CoreV1.ConditionStatus", ["True", "False", "Unknown"],
            of: ["BatchV1.PodFailurePolicyOnPodConditionsPattern.status"]),
        EnumerationCorrection(
            "CoreV1.ContainerRestartPolicy", ["Always", "Never", "OnFailure"],
            of: ["Container.restartPolicy", "EphemeralContainer.restartPolicy"]),
        EnumerationCorrection(
            "CoreV1.ContainerRestartRuleAction", ["Restart", "RestartAllContainers"],
            of: ["ContainerRestartRule.action"]),
        EnumerationCorrection(
            "CoreV1.ContainerRestartRuleOnExitCodesOperator", ["In", "NotIn"],
            of: ["ContainerRestartRuleOnExitCodes.operator"]),
        EnumerationCorrection(
            "CoreV1.DNSPolicy", ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"],
            of: ["PodSpec.dnsPolicy"]),
        EnumerationCorrection(
            "CoreV1.GRPCProbeMode", ["Plaintext", "TLS"],
            of: ["GRPCAction.mode"]),
        EnumerationCorrection(
            "CoreV1.HTTPProtocol", ["HTTP1", "HTTP2"],
            of: ["HTTPGetAction.protocol"]),
        EnumerationCorrection(
            "CoreV1.HostPathType",
            ["DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice"],
            of: ["HostPathVolumeSource.type"],
            because:
                "the schema has a string; the API server refuses other values but the empty one, which says the same as no value"
        ),
        EnumerationCorrection(
            "CoreV1.IPFamily", ["IPv4", "IPv6"],
            of: ["ServiceSpec.ipFamilies"]),
        EnumerationCorrection(
            "CoreV1.IPFamilyPolicy", ["SingleStack", "PreferDualStack", "RequireDualStack"],
            of: ["ServiceSpec.ipFamilyPolicy"]),
        EnumerationCorrection(
            "CoreV1.MountPropagationMode", ["None", "HostToContainer", "Bidirectional"],
            of: ["VolumeMount.mountPropagation"]),
        EnumerationCorrection(
            "CoreV1.NodeInclusionPolicy", ["Ignore", "Honor"],
            of: ["TopologySpreadConstraint.nodeAffinityPolicy", "TopologySpreadConstraint.nodeTaintsPolicy"]),
        EnumerationCorrection(
            "CoreV1.NodeSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"],
            of: ["NodeSelectorRequirement.operator"]),
        EnumerationCorrection(
            "CoreV1.OSName", ["linux", "windows"],
            of: ["PodOS.name"]),
        EnumerationCorrection(
            "CoreV1.PersistentVolumeAccessMode",
            ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"],
            of: ["PersistentVolumeClaimSpec.accessModes", "PersistentVolumeSpec.accessModes"]),
        EnumerationCorrection(
            "CoreV1.PersistentVolumeMode", ["Block", "Filesystem"],
            of: ["PersistentVolumeClaimSpec.volumeMode", "PersistentVolumeSpec.volumeMode"]),
        EnumerationCorrection(
            "CoreV1.PersistentVolumeReclaimPolicy", ["Recycle", "Delete", "Retain"],
            of: ["PersistentVolumeSpec.persistentVolumeReclaimPolicy", "StorageV1.StorageClass.reclaimPolicy"]),
        EnumerationCorrection(
            "CoreV1.PodFSGroupChangePolicy", ["OnRootMismatch", "Always"],
            of: ["PodSecurityContext.fsGroupChangePolicy"]),
        EnumerationCorrection(
            "CoreV1.PodSELinuxChangePolicy", ["Recursive", "MountOption"],
            of: ["PodSecurityContext.seLinuxChangePolicy"]),
        EnumerationCorrection(
            "CoreV1.PreemptionPolicy", ["PreemptLowerPriority", "Never"],
            of: ["PodSpec.preemptionPolicy", "SchedulingV1.PriorityClass.preemptionPolicy"]),
        EnumerationCorrection(
            "CoreV1.ProcMountType", ["Default", "Unmasked"],
            of: ["SecurityContext.procMount"]),
        EnumerationCorrection(
            "CoreV1.PullPolicy", ["Always", "Never", "IfNotPresent"],
            of: ["Container.imagePullPolicy", "EphemeralContainer.imagePullPolicy", "ImageVolumeSource.pullPolicy"]),
        EnumerationCorrection(
            "CoreV1.RecursiveReadOnlyMode", ["Disabled", "IfPossible", "Enabled"],
            of: ["VolumeMount.recursiveReadOnly"]),
        EnumerationCorrection(
            "CoreV1.ResourceQuotaScope",
            [
                "Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "PriorityClass",
                "CrossNamespacePodAffinity", "VolumeAttributesClass",
            ],
            of: ["ResourceQuotaSpec.scopes", "ScopedResourceSelectorRequirement.scopeName"]),
        EnumerationCorrection(
            "CoreV1.ResourceResizeRestartPolicy", ["NotRequired", "RestartContainer"],
            of: ["ContainerResizePolicy.restartPolicy"]),
        EnumerationCorrection(
            "CoreV1.RestartPolicy", ["Always", "OnFailure", "Never"],
            of: ["PodSpec.restartPolicy"]),
        EnumerationCorrection(
            "CoreV1.ScopeSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist"],
            of: ["ScopedResourceSelectorRequirement.operator"]),
        EnumerationCorrection(
            "CoreV1.SeccompProfileType", ["Unconfined", "RuntimeDefault", "Localhost"],
            of: ["SeccompProfile.type"]),
        EnumerationCorrection(
            "CoreV1.ServiceAffinity", ["ClientIP", "None"],
            of: ["ServiceSpec.sessionAffinity"]),
        EnumerationCorrection(
            "CoreV1.ServiceExternalTrafficPolicy", ["Cluster", "Local"],
            of: ["ServiceSpec.externalTrafficPolicy"]),
        EnumerationCorrection(
            "CoreV1.ServiceInternalTrafficPolicy", ["Cluster", "Local"],
            of: ["ServiceSpec.internalTrafficPolicy"]),
        EnumerationCorrection(
            "CoreV1.ServiceType", ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"],
            of: ["ServiceSpec.type"]),
        EnumerationCorrection(
            "CoreV1.Signal",
            [
                "SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT",
                "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGSEGV",
                "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG",
                "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ", "SIGRTMIN", "SIGRTMIN+1",
                "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8",
                "SIGRTMIN+9", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15",
                "SIGRTMAX-14", "SIGRTMAX-13", "SIGRTMAX-12", "SIGRTMAX-11", "SIGRTMAX-10", "SIGRTMAX-9", "SIGRTMAX-8",
                "SIGRTMAX-7", "SIGRTMAX-6", "SIGRTMAX-5", "SIGRTMAX-4", "SIGRTMAX-3", "SIGRTMAX-2", "SIGRTMAX-1",
                "SIGRTMAX",
            ],
            of: ["Lifecycle.stopSignal"]),
        EnumerationCorrection(
            "CoreV1.SupplementalGroupsPolicy", ["Merge", "Strict"],
            of: ["PodSecurityContext.supplementalGroupsPolicy"]),
        EnumerationCorrection(
            "CoreV1.TaintEffect", ["NoSchedule", "PreferNoSchedule", "NoExecute"],
            of: ["Taint.effect", "Toleration.effect"]),
        EnumerationCorrection(
            "CoreV1.TerminationMessagePolicy", ["File", "FallbackToLogsOnError"],
            of: ["Container.terminationMessagePolicy", "EphemeralContainer.terminationMessagePolicy"]),
        EnumerationCorrection(
            "CoreV1.TolerationOperator", ["Exists", "Equal", "Lt", "Gt"],
            of: ["Toleration.operator"]),
        EnumerationCorrection(
            "CoreV1.TrafficDistribution", ["PreferSameZone", "PreferSameNode", "PreferClose"],
            of: ["ServiceSpec.trafficDistribution"],
            because: "the schema has a string; the API server refuses other values"),
        EnumerationCorrection(
            "CoreV1.TransportProtocol", ["TCP", "UDP", "SCTP"],
            of: [
                "ContainerPort.protocol", "EndpointPort.protocol", "ServicePort.protocol",
                "DiscoveryV1.EndpointPort.protocol", "NetworkingV1.NetworkPolicyPort.protocol",
            ],
            because:
                "the schema has a string; the API server refuses other values; Swift reserves the API's name, 'Protocol'"
        ),
        EnumerationCorrection(
            "CoreV1.URIScheme", ["HTTP", "HTTPS"],
            of: ["HTTPGetAction.scheme"]),
        EnumerationCorrection(
            "CoreV1.UnsatisfiableConstraintAction", ["DoNotSchedule", "ScheduleAnyway"],
            of: ["TopologySpreadConstraint.whenUnsatisfiable"]),
    ]
}
