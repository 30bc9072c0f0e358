/// The order of fields, for the types where it is not simply the name first and then the alphabet.
///
/// One entry a type; a line that is indented continues the entry. Fields that an entry leaves out follow in
/// alphabetical order.
enum FieldOrderTable {
    static let because = "the schema sorts fields by name; people expect the order in which the API declares them"

    static let text = """
        AdmissionregistrationV1.MatchResources: namespaceSelector objectSelector resourceRules excludeResourceRules
            matchPolicy
        AdmissionregistrationV1.MutatingAdmissionPolicyBindingSpec: policyName paramRef matchResources
        AdmissionregistrationV1.MutatingAdmissionPolicySpec: paramKind matchConstraints variables mutations
            failurePolicy matchConditions reinvocationPolicy
        AdmissionregistrationV1.MutatingWebhook: name clientConfig rules failurePolicy matchPolicy namespaceSelector
            objectSelector sideEffects timeoutSeconds admissionReviewVersions reinvocationPolicy matchConditions
        AdmissionregistrationV1.Mutation: patchType applyConfiguration jsonPatch
        AdmissionregistrationV1.NamedRuleWithOperations: resourceNames operations apiGroups apiVersions resources
            scope
        AdmissionregistrationV1.ParamRef: name namespace selector parameterNotFoundAction
        AdmissionregistrationV1.RuleWithOperations: operations apiGroups apiVersions resources scope
        AdmissionregistrationV1.ServiceReference: namespace name path port
        AdmissionregistrationV1.ValidatingAdmissionPolicyBindingSpec: policyName paramRef matchResources
            validationActions
        AdmissionregistrationV1.ValidatingAdmissionPolicySpec: paramKind matchConstraints validations failurePolicy
            auditAnnotations matchConditions variables
        AdmissionregistrationV1.ValidatingWebhook: name clientConfig rules failurePolicy matchPolicy namespaceSelector
            objectSelector sideEffects timeoutSeconds admissionReviewVersions matchConditions
        AdmissionregistrationV1.Validation: expression message reason messageExpression
        AdmissionregistrationV1.WebhookClientConfig: url service caBundle
        ApiextensionsV1.CustomResourceColumnDefinition: name type format description priority jsonPath
        ApiextensionsV1.CustomResourceDefinitionNames: plural singular shortNames kind listKind categories
        ApiextensionsV1.CustomResourceDefinitionSpec: group names scope versions conversion preserveUnknownFields
        ApiextensionsV1.CustomResourceDefinitionVersion: name served storage deprecated deprecationWarning schema
            subresources additionalPrinterColumns selectableFields
        ApiextensionsV1.CustomResourceSubresourceScale: specReplicasPath statusReplicasPath labelSelectorPath
        ApiextensionsV1.CustomResourceSubresources: status scale
        ApiextensionsV1.JSONSchemaProps: id $schema $ref description type format title default maximum
            exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems
            multipleOf enum maxProperties minProperties required items allOf oneOf anyOf not properties
            additionalProperties patternProperties dependencies additionalItems definitions externalDocs example
            nullable x-kubernetes-preserve-unknown-fields x-kubernetes-embedded-resource x-kubernetes-int-or-string
            x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-validations
        ApiextensionsV1.ServiceReference: namespace name path port
        ApiextensionsV1.ValidationRule: rule message messageExpression reason fieldPath optionalOldSelf
        ApiextensionsV1.WebhookClientConfig: url service caBundle
        ApiregistrationV1.APIServiceSpec: service group version insecureSkipTLSVerify caBundle groupPriorityMinimum
            versionPriority
        ApiregistrationV1.ServiceReference: namespace name port
        AppsV1.DaemonSetSpec: selector template updateStrategy minReadySeconds revisionHistoryLimit
        AppsV1.DaemonSetUpdateStrategy: type rollingUpdate
        AppsV1.DeploymentSpec: replicas selector template strategy minReadySeconds revisionHistoryLimit paused
            progressDeadlineSeconds
        AppsV1.DeploymentStrategy: type rollingUpdate
        AppsV1.ReplicaSetSpec: replicas minReadySeconds selector template
        AppsV1.RollingUpdateDaemonSet: maxUnavailable maxSurge
        AppsV1.RollingUpdateDeployment: maxUnavailable maxSurge
        AppsV1.RollingUpdateStatefulSetStrategy: partition maxUnavailable
        AppsV1.StatefulSetSpec: replicas selector template volumeClaimTemplates serviceName podManagementPolicy
            updateStrategy revisionHistoryLimit minReadySeconds persistentVolumeClaimRetentionPolicy ordinals
        AppsV1.StatefulSetUpdateStrategy: type rollingUpdate
        AuthenticationV1.TokenReviewSpec: token audiences
        AuthorizationV1.ResourceAttributes: namespace verb group version resource subresource name fieldSelector
            labelSelector
        AuthorizationV1.SelfSubjectAccessReviewSpec: resourceAttributes nonResourceAttributes
        AuthorizationV1.SubjectAccessReviewSpec: resourceAttributes nonResourceAttributes user groups extra uid
        AutoscalingV1.CrossVersionObjectReference: kind name apiVersion
        AutoscalingV1.HorizontalPodAutoscalerSpec: scaleTargetRef minReplicas maxReplicas
            targetCPUUtilizationPercentage
        AutoscalingV2.ContainerResourceMetricSource: name target container
        AutoscalingV2.CrossVersionObjectReference: kind name apiVersion
        AutoscalingV2.HPAScalingPolicy: type value periodSeconds
        AutoscalingV2.HPAScalingRules: stabilizationWindowSeconds selectPolicy policies tolerance
        AutoscalingV2.HorizontalPodAutoscalerBehavior: scaleUp scaleDown
        AutoscalingV2.HorizontalPodAutoscalerSpec: scaleTargetRef minReplicas maxReplicas metrics behavior
        AutoscalingV2.MetricSpec: type object pods resource containerResource external
        AutoscalingV2.MetricTarget: type value averageValue averageUtilization
        AutoscalingV2.ObjectMetricSource: describedObject target metric
        BatchV1.CronJobSpec: schedule timeZone startingDeadlineSeconds concurrencyPolicy suspend jobTemplate
            successfulJobsHistoryLimit failedJobsHistoryLimit
        BatchV1.JobSchedulingConfiguration: schedulingPolicy schedulingConstraints disruptionMode resourceClaims
        BatchV1.JobSpec: parallelism completions activeDeadlineSeconds podFailurePolicy successPolicy backoffLimit
            backoffLimitPerIndex maxFailedIndexes selector manualSelector template ttlSecondsAfterFinished
            completionMode suspend podReplacementPolicy managedBy scheduling
        BatchV1.PodFailurePolicyOnPodConditionsPattern: type status
        BatchV1.SuccessPolicyRule: succeededIndexes succeededCount
        CertificatesV1.CertificateSigningRequestSpec: request signerName expirationSeconds usages username uid groups
            extra
        CertificatesV1.PodCertificateRequestSpec: signerName podName podUID serviceAccountName serviceAccountUID
            nodeName nodeUID maxExpirationSeconds stubPKCS10Request unverifiedUserAnnotations
        CoordinationV1.LeaseSpec: holderIdentity leaseDurationSeconds acquireTime renewTime leaseTransitions strategy
            preferredHolder
        CoreV1.AWSElasticBlockStoreVolumeSource: volumeID fsType partition readOnly
        CoreV1.AppArmorProfile: type localhostProfile
        CoreV1.AzureDiskVolumeSource: diskName diskURI cachingMode fsType readOnly kind
        CoreV1.AzureFilePersistentVolumeSource: secretName shareName readOnly secretNamespace
        CoreV1.AzureFileVolumeSource: secretName shareName readOnly
        CoreV1.CSIPersistentVolumeSource: driver volumeHandle readOnly fsType volumeAttributes
            controllerPublishSecretRef nodeStageSecretRef nodePublishSecretRef controllerExpandSecretRef
            nodeExpandSecretRef
        CoreV1.CSIVolumeSource: driver readOnly fsType volumeAttributes nodePublishSecretRef
        CoreV1.CephFSPersistentVolumeSource: monitors path user secretFile secretRef readOnly
        CoreV1.CephFSVolumeSource: monitors path user secretFile secretRef readOnly
        CoreV1.CinderPersistentVolumeSource: volumeID fsType readOnly secretRef
        CoreV1.CinderVolumeSource: volumeID fsType readOnly secretRef
        CoreV1.ClusterTrustBundleProjection: name signerName labelSelector optional path user
        CoreV1.ConfigMap: metadata immutable data binaryData
        CoreV1.ConfigMapNodeConfigSource: namespace name uid resourceVersion kubeletConfigKey
        CoreV1.ConfigMapVolumeSource: name items defaultMode optional defaultUser
        CoreV1.Container: name image command args workingDir ports envFrom env resources resizePolicy restartPolicy
            restartPolicyRules volumeMounts volumeDevices livenessProbe readinessProbe startupProbe lifecycle
            terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty
        CoreV1.ContainerPort: name hostPort containerPort protocol hostIP
        CoreV1.DownwardAPIVolumeFile: path fieldRef resourceFieldRef mode user
        CoreV1.DownwardAPIVolumeSource: items defaultMode defaultUser
        CoreV1.EmptyDirVolumeSource: medium sizeLimit mode
        CoreV1.EndpointAddress: ip hostname nodeName targetRef
        CoreV1.EndpointPort: name port protocol appProtocol
        CoreV1.EnvFromSource: prefix configMapRef secretRef
        CoreV1.EnvVarSource: fieldRef resourceFieldRef configMapKeyRef secretKeyRef fileKeyRef
        CoreV1.EphemeralContainer: name image command args workingDir ports envFrom env resources resizePolicy
            restartPolicy restartPolicyRules volumeMounts volumeDevices livenessProbe readinessProbe startupProbe
            lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce
            tty targetContainerName
        CoreV1.Event: metadata involvedObject reason message source firstTimestamp lastTimestamp count type eventTime
            series action related reportingComponent reportingInstance
        CoreV1.FCVolumeSource: targetWWNs lun fsType readOnly wwids
        CoreV1.FileKeySelector: volumeName path key optional
        CoreV1.FlexPersistentVolumeSource: driver fsType secretRef readOnly options
        CoreV1.FlexVolumeSource: driver fsType secretRef readOnly options
        CoreV1.GCEPersistentDiskVolumeSource: pdName fsType partition readOnly
        CoreV1.GRPCAction: port service mode
        CoreV1.GitRepoVolumeSource: repository revision directory
        CoreV1.GlusterfsPersistentVolumeSource: endpoints path readOnly endpointsNamespace
        CoreV1.HTTPGetAction: path port host scheme httpHeaders protocol
        CoreV1.HostAlias: ip hostnames
        CoreV1.ISCSIPersistentVolumeSource: targetPortal iqn lun iscsiInterface fsType readOnly portals
            chapAuthDiscovery chapAuthSession secretRef initiatorName
        CoreV1.ISCSIVolumeSource: targetPortal iqn lun iscsiInterface fsType readOnly portals chapAuthDiscovery
            chapAuthSession secretRef initiatorName
        CoreV1.ImageVolumeSource: reference pullPolicy
        CoreV1.KeyToPath: key path mode user
        CoreV1.LifecycleHandler: exec httpGet tcpSocket sleep
        CoreV1.LimitRangeItem: type max min default defaultRequest maxLimitRequestRatio
        CoreV1.LocalVolumeSource: path fsType
        CoreV1.NFSVolumeSource: server path readOnly
        CoreV1.NodeAffinity: requiredDuringSchedulingIgnoredDuringExecution
            preferredDuringSchedulingIgnoredDuringExecution
        CoreV1.NodeSpec: podCIDR podCIDRs providerID unschedulable taints configSource externalID podPreemptionPolicy
        CoreV1.ObjectReference: kind namespace name uid apiVersion resourceVersion fieldPath
        CoreV1.PersistentVolumeClaimSpec: accessModes selector resources volumeName storageClassName volumeMode
            dataSource dataSourceRef volumeAttributesClassName
        CoreV1.PersistentVolumeSpec: capacity gcePersistentDisk awsElasticBlockStore hostPath glusterfs nfs rbd iscsi
            cinder cephfs fc flocker flexVolume azureFile vsphereVolume quobyte azureDisk photonPersistentDisk
            portworxVolume scaleIO local storageos csi accessModes claimRef persistentVolumeReclaimPolicy
            storageClassName mountOptions volumeMode nodeAffinity volumeAttributesClassName
        CoreV1.PhotonPersistentDiskVolumeSource: pdID fsType
        CoreV1.PodAffinity: requiredDuringSchedulingIgnoredDuringExecution
            preferredDuringSchedulingIgnoredDuringExecution
        CoreV1.PodAffinityTerm: labelSelector namespaces topologyKey namespaceSelector matchLabelKeys
            mismatchLabelKeys
        CoreV1.PodAntiAffinity: requiredDuringSchedulingIgnoredDuringExecution
            preferredDuringSchedulingIgnoredDuringExecution
        CoreV1.PodCertificateProjection: signerName keyType maxExpirationSeconds credentialBundlePath keyPath
            certificateChainPath userAnnotations user
        CoreV1.PodDNSConfig: nameservers searches options
        CoreV1.PodSecurityContext: seLinuxOptions windowsOptions runAsUser runAsGroup runAsNonRoot supplementalGroups
            supplementalGroupsPolicy fsGroup sysctls fsGroupChangePolicy seccompProfile appArmorProfile
            seLinuxChangePolicy
        CoreV1.PodSpec: volumes initContainers containers ephemeralContainers restartPolicy
            terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy nodeSelector serviceAccountName
            serviceAccount automountServiceAccountToken nodeName hostNetwork hostPID hostIPC shareProcessNamespace
            securityContext imagePullSecrets hostname subdomain affinity schedulerName tolerations hostAliases
            priorityClassName priority dnsConfig readinessGates runtimeClassName enableServiceLinks preemptionPolicy
            overhead topologySpreadConstraints setHostnameAsFQDN os hostUsers schedulingGates resourceClaims resources
            hostnameOverride schedulingGroup evictionResponders
        CoreV1.PortworxVolumeSource: volumeID fsType readOnly
        CoreV1.PreferredSchedulingTerm: weight preference
        CoreV1.Probe: exec httpGet tcpSocket grpc initialDelaySeconds timeoutSeconds periodSeconds successThreshold
            failureThreshold terminationGracePeriodSeconds
        CoreV1.ProjectedVolumeSource: sources defaultMode defaultUser
        CoreV1.QuobyteVolumeSource: registry volume readOnly user group tenant
        CoreV1.RBDPersistentVolumeSource: monitors image fsType pool user keyring secretRef readOnly
        CoreV1.RBDVolumeSource: monitors image fsType pool user keyring secretRef readOnly
        CoreV1.ReplicationControllerSpec: replicas minReadySeconds selector template
        CoreV1.ResourceFieldSelector: containerName resource divisor
        CoreV1.ResourceQuotaSpec: hard scopes scopeSelector
        CoreV1.ResourceRequirements: limits requests claims
        CoreV1.SELinuxOptions: user role type level
        CoreV1.ScaleIOPersistentVolumeSource: gateway system secretRef sslEnabled protectionDomain storagePool
            storageMode volumeName fsType readOnly
        CoreV1.ScaleIOVolumeSource: gateway system secretRef sslEnabled protectionDomain storagePool storageMode
            volumeName fsType readOnly
        CoreV1.ScopedResourceSelectorRequirement: scopeName operator values
        CoreV1.SeccompProfile: type localhostProfile
        CoreV1.Secret: metadata immutable data stringData type
        CoreV1.SecretVolumeSource: secretName items defaultMode optional defaultUser
        CoreV1.SecurityContext: capabilities privileged seLinuxOptions windowsOptions runAsUser runAsGroup
            runAsNonRoot readOnlyRootFilesystem allowPrivilegeEscalation procMount seccompProfile appArmorProfile
        CoreV1.ServiceAccount: metadata secrets imagePullSecrets automountServiceAccountToken
        CoreV1.ServicePort: name protocol appProtocol port targetPort nodePort
        CoreV1.ServiceSpec: ports selector clusterIP clusterIPs type externalIPs sessionAffinity loadBalancerIP
            loadBalancerSourceRanges externalName externalTrafficPolicy healthCheckNodePort publishNotReadyAddresses
            sessionAffinityConfig ipFamilies ipFamilyPolicy allocateLoadBalancerNodePorts loadBalancerClass
            internalTrafficPolicy trafficDistribution
        CoreV1.StorageOSPersistentVolumeSource: volumeName volumeNamespace fsType readOnly secretRef
        CoreV1.StorageOSVolumeSource: volumeName volumeNamespace fsType readOnly secretRef
        CoreV1.TCPSocketAction: port host
        CoreV1.Taint: key value effect timeAdded
        CoreV1.Toleration: key operator value effect tolerationSeconds
        CoreV1.TopologySpreadConstraint: maxSkew topologyKey whenUnsatisfiable labelSelector minDomains
            nodeAffinityPolicy nodeTaintsPolicy matchLabelKeys
        CoreV1.TypedLocalObjectReference: apiGroup kind name
        CoreV1.TypedObjectReference: apiGroup kind name namespace
        CoreV1.Volume: name hostPath emptyDir gcePersistentDisk awsElasticBlockStore gitRepo secret nfs iscsi
            glusterfs persistentVolumeClaim rbd flexVolume cinder cephfs flocker downwardAPI fc azureFile configMap
            vsphereVolume quobyte azureDisk photonPersistentDisk projected portworxVolume scaleIO storageos csi
            ephemeral image
        CoreV1.VolumeMount: name readOnly recursiveReadOnly mountPath subPath mountPropagation subPathExpr
            bindMountOptions
        CoreV1.VolumeProjection: secret downwardAPI configMap serviceAccountToken clusterTrustBundle podCertificate
        CoreV1.VsphereVirtualDiskVolumeSource: volumePath fsType storagePolicyName storagePolicyID
        CoreV1.WeightedPodAffinityTerm: weight podAffinityTerm
        CoreV1.WindowsSecurityContextOptions: gmsaCredentialSpecName gmsaCredentialSpec runAsUserName hostProcess
        DiscoveryV1.Endpoint: addresses conditions hostname targetRef deprecatedTopology nodeName zone hints
        DiscoveryV1.EndpointHints: forZones forNodes
        DiscoveryV1.EndpointPort: name protocol port appProtocol
        EventsV1.Event: metadata eventTime series reportingController reportingInstance action reason regarding
            related note type deprecatedSource deprecatedFirstTimestamp deprecatedLastTimestamp deprecatedCount
        FlowcontrolV1.ExemptPriorityLevelConfiguration: nominalConcurrencyShares lendablePercent
        FlowcontrolV1.FlowSchemaSpec: priorityLevelConfiguration matchingPrecedence distinguisherMethod rules
        FlowcontrolV1.LimitResponse: type queuing
        FlowcontrolV1.LimitedPriorityLevelConfiguration: nominalConcurrencyShares limitResponse lendablePercent
            borrowingLimitPercent
        FlowcontrolV1.NonResourcePolicyRule: verbs nonResourceURLs
        FlowcontrolV1.PolicyRulesWithSubjects: subjects resourceRules nonResourceRules
        FlowcontrolV1.PriorityLevelConfigurationSpec: type limited exempt
        FlowcontrolV1.QueuingConfiguration: queues handSize queueLengthLimit
        FlowcontrolV1.ResourcePolicyRule: verbs apiGroups resources clusterScope namespaces
        FlowcontrolV1.ServiceAccountSubject: namespace name
        FlowcontrolV1.Subject: kind user group serviceAccount
        MetaV1.LabelSelector: matchLabels matchExpressions
        MetaV1.ManagedFieldsEntry: manager operation apiVersion time fieldsType fieldsV1 subresource
        MetaV1.ObjectMeta: name generateName namespace selfLink uid resourceVersion generation creationTimestamp
            deletionTimestamp deletionGracePeriodSeconds labels annotations ownerReferences finalizers managedFields
        MetaV1.OwnerReference: apiVersion kind name uid controller blockOwnerDeletion
        NetworkingV1.HTTPIngressPath: path pathType backend
        NetworkingV1.IngressBackend: service resource
        NetworkingV1.IngressClassParametersReference: apiGroup kind name scope namespace
        NetworkingV1.IngressSpec: ingressClassName defaultBackend tls rules
        NetworkingV1.NetworkPolicyIngressRule: ports from
        NetworkingV1.NetworkPolicyPeer: podSelector namespaceSelector ipBlock
        NetworkingV1.NetworkPolicyPort: protocol port endPort
        NetworkingV1.NetworkPolicySpec: podSelector ingress egress policyTypes
        NetworkingV1.ParentReference: group resource namespace name
        PolicyV1.PodDisruptionBudgetSpec: minAvailable selector maxUnavailable unhealthyPodEvictionPolicy
        RbacV1.ClusterRole: metadata rules aggregationRule
        RbacV1.ClusterRoleBinding: metadata subjects roleRef
        RbacV1.PolicyRule: verbs apiGroups resources resourceNames nonResourceURLs
        RbacV1.RoleBinding: metadata subjects roleRef
        RbacV1.RoleRef: apiGroup kind name
        RbacV1.Subject: kind apiGroup name namespace
        ResourceV1.CapacityRequestPolicy: default validValues validRange
        ResourceV1.CapacityRequestPolicyRange: min max step
        ResourceV1.Device: name attributes capacity consumesCounters nodeName nodeSelector allNodes taints bindsToNode
            bindingConditions bindingFailureConditions allowMultipleAllocations nodeAllocatableResources
        ResourceV1.DeviceAttribute: int bool string version ints bools strings versions
        ResourceV1.DeviceCapacity: value requestPolicy
        ResourceV1.DeviceClaim: requests constraints config
        ResourceV1.DeviceClaimConfiguration: requests opaque
        ResourceV1.DeviceClassSpec: selectors config extendedResourceName
        ResourceV1.DeviceConstraint: requests matchAttribute distinctAttribute
        ResourceV1.DeviceCounterConsumption: counterSet counters
        ResourceV1.DeviceSubRequest: name deviceClassName selectors allocationMode count tolerations capacity
        ResourceV1.DeviceTaint: key value effect timeAdded
        ResourceV1.DeviceTaintSelector: driver pool device
        ResourceV1.DeviceToleration: key operator value effect tolerationSeconds
        ResourceV1.ExactDeviceRequest: deviceClassName selectors allocationMode count adminAccess tolerations capacity
        ResourceV1.NodeAllocatableOverhead: perPod perContainer
        ResourceV1.ResourceSliceSpec: driver pool nodeName nodeSelector allNodes devices perDeviceNodeSelection
            sharedCounters partitionTypeAttribute skipNodeOperations
        SchedulingV1.PriorityClass: metadata value globalDefault description preemptionPolicy
        SchedulingV1alpha3.WorkloadPodGroupDisruptionMode: single all
        StorageV1.CSIDriverSpec: attachRequired podInfoOnMount volumeLifecycleModes storageCapacity fsGroupPolicy
            tokenRequests requiresRepublish seLinuxMount nodeAllocatableUpdatePeriodSeconds
            serviceAccountTokenInSecrets preventPodSchedulingIfMissing
        StorageV1.CSINodeDriver: name nodeID topologyKeys allocatable
        StorageV1.CSIStorageCapacity: metadata nodeTopology storageClassName capacity maximumVolumeSize
        StorageV1.StorageClass: metadata provisioner parameters reclaimPolicy mountOptions allowVolumeExpansion
            volumeBindingMode allowedTopologies
        StorageV1.VolumeAttachmentSource: persistentVolumeName inlineVolumeSpec
        StorageV1.VolumeAttachmentSpec: attacher source nodeName
        """
}
