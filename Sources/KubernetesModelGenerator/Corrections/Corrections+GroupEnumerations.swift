extension Corrections {
    /// The closed sets of values in the named groups.
    static let groupEnumerations: [EnumerationCorrection] = [
        EnumerationCorrection(
            "AdmissionregistrationV1.FailurePolicyType", ["Ignore", "Fail"],
            of: [
                "MutatingAdmissionPolicySpec.failurePolicy", "MutatingWebhook.failurePolicy",
                "ValidatingAdmissionPolicySpec.failurePolicy", "ValidatingWebhook.failurePolicy",
            ]),
        EnumerationCorrection(
            "AdmissionregistrationV1.MatchPolicyType", ["Exact", "Equivalent"],
            of: ["MatchResources.matchPolicy", "MutatingWebhook.matchPolicy", "ValidatingWebhook.matchPolicy"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.OperationType", ["*", "CREATE", "UPDATE", "DELETE", "CONNECT"],
            of: ["NamedRuleWithOperations.operations", "RuleWithOperations.operations"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.ParameterNotFoundActionType", ["Allow", "Deny"],
            of: ["ParamRef.parameterNotFoundAction"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.PatchType", ["ApplyConfiguration", "JSONPatch"],
            of: ["Mutation.patchType"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.ReinvocationPolicyType", ["Never", "IfNeeded"],
            of: ["MutatingAdmissionPolicySpec.reinvocationPolicy", "MutatingWebhook.reinvocationPolicy"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.ScopeType", ["Cluster", "Namespaced", "*"],
            of: ["NamedRuleWithOperations.scope", "RuleWithOperations.scope"]),
        EnumerationCorrection(
            "AdmissionregistrationV1.SideEffectClass", ["None", "NoneOnDryRun"],
            of: ["MutatingWebhook.sideEffects", "ValidatingWebhook.sideEffects"],
            because: "the schema has a string; v1 of the API takes only webhooks without side effects"),
        EnumerationCorrection(
            "AdmissionregistrationV1.ValidationAction", ["Deny", "Warn", "Audit"],
            of: ["ValidatingAdmissionPolicyBindingSpec.validationActions"]),
        EnumerationCorrection(
            "ApiextensionsV1.ConversionStrategyType", ["None", "Webhook"],
            of: ["CustomResourceConversion.strategy"]),
        EnumerationCorrection(
            "ApiextensionsV1.FieldValueErrorReason",
            ["FieldValueRequired", "FieldValueDuplicate", "FieldValueInvalid", "FieldValueForbidden"],
            of: ["ValidationRule.reason"]),
        EnumerationCorrection(
            "ApiextensionsV1.ResourceScope", ["Cluster", "Namespaced"],
            of: ["CustomResourceDefinitionSpec.scope"]),
        EnumerationCorrection(
            "AppsV1.DaemonSetUpdateStrategyType", ["RollingUpdate", "OnDelete"],
            of: ["DaemonSetUpdateStrategy.type"]),
        EnumerationCorrection(
            "AppsV1.DeploymentStrategyType", ["Recreate", "RollingUpdate"],
            of: ["DeploymentStrategy.type"]),
        EnumerationCorrection(
            "AppsV1.PersistentVolumeClaimRetentionPolicyType", ["Retain", "Delete"],
            of: [
                "StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted",
                "StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled",
            ]),
        EnumerationCorrection(
            "AppsV1.PodManagementPolicyType", ["OrderedReady", "Parallel"],
            of: ["StatefulSetSpec.podManagementPolicy"]),
        EnumerationCorrection(
            "AppsV1.StatefulSetUpdateStrategyType", ["RollingUpdate", "OnDelete", "Recreate"],
            of: ["StatefulSetUpdateStrategy.type"]),
        EnumerationCorrection(
            "AutoscalingV2.HPAScalingPolicyType", ["Pods", "Percent"],
            of: ["HPAScalingPolicy.type"]),
        EnumerationCorrection(
            "AutoscalingV2.MetricSourceType", ["Object", "Pods", "Resource", "ContainerResource", "External"],
            of: ["MetricSpec.type"]),
        EnumerationCorrection(
            "AutoscalingV2.MetricTargetType", ["Utilization", "Value", "AverageValue"],
            of: ["MetricTarget.type"]),
        EnumerationCorrection(
            "AutoscalingV2.ScalingPolicySelect", ["Max", "Min", "Disabled"],
            of: ["HPAScalingRules.selectPolicy"]),
        EnumerationCorrection(
            "BatchV1.CompletionMode", ["NonIndexed", "Indexed"],
            of: ["JobSpec.completionMode"]),
        EnumerationCorrection(
            "BatchV1.ConcurrencyPolicy", ["Allow", "Forbid", "Replace"],
            of: ["CronJobSpec.concurrencyPolicy"]),
        EnumerationCorrection(
            "BatchV1.PodFailurePolicyAction", ["FailJob", "FailIndex", "Ignore", "Count"],
            of: ["PodFailurePolicyRule.action"]),
        EnumerationCorrection(
            "BatchV1.PodFailurePolicyOnExitCodesOperator", ["In", "NotIn"],
            of: ["PodFailurePolicyOnExitCodesRequirement.operator"]),
        EnumerationCorrection(
            "BatchV1.PodReplacementPolicy", ["TerminatingOrFailed", "Failed"],
            of: ["JobSpec.podReplacementPolicy"]),
        EnumerationCorrection(
            "CertificatesV1.KeyUsage",
            [
                "signing", "digital signature", "content commitment", "key encipherment", "key agreement",
                "data encipherment", "cert sign", "crl sign", "encipher only", "decipher only", "any", "server auth",
                "client auth", "code signing", "email protection", "s/mime", "ipsec end system", "ipsec tunnel",
                "ipsec user", "timestamping", "ocsp signing", "microsoft sgc", "netscape sgc",
            ],
            of: ["CertificateSigningRequestSpec.usages"]),
        EnumerationCorrection(
            "DiscoveryV1.AddressType", ["IPv4", "IPv6", "FQDN"],
            of: ["EndpointSlice.addressType"]),
        EnumerationCorrection(
            "FlowcontrolV1.FlowDistinguisherMethodType", ["ByUser", "ByNamespace"],
            of: ["FlowDistinguisherMethod.type"]),
        EnumerationCorrection(
            "FlowcontrolV1.LimitResponseType", ["Queue", "Reject"],
            of: ["LimitResponse.type"]),
        EnumerationCorrection(
            "FlowcontrolV1.PriorityLevelEnablement", ["Exempt", "Limited"],
            of: ["PriorityLevelConfigurationSpec.type"]),
        EnumerationCorrection(
            "FlowcontrolV1.SubjectKind", ["User", "Group", "ServiceAccount"],
            of: ["Subject.kind"]),
        EnumerationCorrection(
            "MetaV1.FieldSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist"],
            of: ["FieldSelectorRequirement.operator"]),
        EnumerationCorrection(
            "MetaV1.LabelSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist"],
            of: ["LabelSelectorRequirement.operator"]),
        EnumerationCorrection(
            "MetaV1.ManagedFieldsOperationType", ["Apply", "Update"],
            of: ["ManagedFieldsEntry.operation"]),
        EnumerationCorrection(
            "NetworkingV1.IngressClassParametersReferenceScope", ["Cluster", "Namespace"],
            of: ["IngressClassParametersReference.scope"]),
        EnumerationCorrection(
            "NetworkingV1.PathType", ["Exact", "Prefix", "ImplementationSpecific"],
            of: ["HTTPIngressPath.pathType"]),
        EnumerationCorrection(
            "NetworkingV1.PolicyType", ["Ingress", "Egress"],
            of: ["NetworkPolicySpec.policyTypes"]),
        EnumerationCorrection(
            "PolicyV1.UnhealthyPodEvictionPolicyType", ["IfHealthyBudget", "AlwaysAllow"],
            of: ["PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"]),
        EnumerationCorrection(
            "RbacV1.RoleKind", ["ClusterRole", "Role"],
            of: ["RoleRef.kind"],
            because: "the schema has a string; a binding to any other kind is refused"),
        EnumerationCorrection(
            "RbacV1.SubjectKind", ["Group", "ServiceAccount", "User"],
            of: ["Subject.kind"],
            because: "the schema has a string; a binding of any other kind is refused"),
        EnumerationCorrection(
            "ResourceV1.DeviceAllocationMode", ["ExactCount", "All"],
            of: ["DeviceSubRequest.allocationMode", "ExactDeviceRequest.allocationMode"]),
        EnumerationCorrection(
            "ResourceV1.DeviceTaintEffect", ["None", "NoSchedule", "NoExecute"],
            of: ["DeviceTaint.effect", "DeviceToleration.effect"]),
        EnumerationCorrection(
            "ResourceV1.DeviceTolerationOperator", ["Exists", "Equal"],
            of: ["DeviceToleration.operator"]),
        EnumerationCorrection(
            "ResourceV1.SkipNodeOperation", ["NodePrepareResources", "NodeUnprepareResources", "*"],
            of: ["ResourceSliceSpec.skipNodeOperations"]),
        EnumerationCorrection(
            "StorageV1.FSGroupPolicy", ["ReadWriteOnceWithFSType", "File", "None"],
            of: ["CSIDriverSpec.fsGroupPolicy"]),
        EnumerationCorrection(
            "StorageV1.VolumeBindingMode", ["Immediate", "WaitForFirstConsumer"],
            of: ["StorageClass.volumeBindingMode"]),
        EnumerationCorrection(
            "StorageV1.VolumeLifecycleMode", ["Persistent", "Ephemeral"],
            of: ["CSIDriverSpec.volumeLifecycleModes"]),
    ]
}
