internal import KubernetesModel

// What the API server fills in, kind by kind. Paths are those of DiffPath.schema.
extension ServerDefaults {
    /// What the server or a controller assigns, whatever it is.
    static let assigned: [String: [String]] = [
        "Job.batch": ["spec.selector", "spec.podReplacementPolicy"],
        "Namespace": ["spec.finalizers"],
        "PersistentVolume": ["spec.claimRef"],
        "PersistentVolumeClaim": ["spec.storageClassName", "spec.volumeName"],
        "Pod": [
            "spec.nodeName", "spec.preemptionPolicy", "spec.priority", "spec.serviceAccountName", "spec.tolerations",
        ],
        "Service": [
            "spec.clusterIP", "spec.clusterIPs", "spec.healthCheckNodePort", "spec.ipFamilies", "spec.ports[].nodePort",
            "spec.ports[].targetPort",
        ],
        "ServiceAccount": ["secrets"],
        "StatefulSet.apps": [
            "spec.volumeClaimTemplates[].apiVersion", "spec.volumeClaimTemplates[].kind",
            "spec.volumeClaimTemplates[].status",
        ],
    ]

    /// The same of a pod's specification: the policy depends on the tag, the account is an older name of the other.
    static let assignedToPods = ["containers[].imagePullPolicy", "serviceAccount"]

    private static let rbacGroup: [ManifestNode] = ["rbac.authorization.k8s.io", ""]

    static let objectDefaults: [String: [String: [ManifestNode]]] = [
        "ClusterRoleBinding.rbac.authorization.k8s.io": [
            "roleRef.apiGroup": rbacGroup, "subjects[].apiGroup": rbacGroup,
        ],
        "CronJob.batch": [
            "spec.concurrencyPolicy": ["Allow"], "spec.failedJobsHistoryLimit": [1],
            "spec.jobTemplate.spec.backoffLimit": [6], "spec.jobTemplate.spec.completionMode": ["NonIndexed"],
            "spec.jobTemplate.spec.parallelism": [1],
            "spec.jobTemplate.spec.suspend": [false], "spec.successfulJobsHistoryLimit": [3], "spec.suspend": [false],
        ],
        "DaemonSet.apps": [
            "spec.minReadySeconds": [0], "spec.revisionHistoryLimit": [10],
            "spec.updateStrategy.rollingUpdate.maxSurge": [0],
            "spec.updateStrategy.rollingUpdate.maxUnavailable": [1], "spec.updateStrategy.type": ["RollingUpdate"],
        ],
        "Deployment.apps": [
            "spec.minReadySeconds": [0], "spec.paused": [false], "spec.progressDeadlineSeconds": [600],
            "spec.replicas": [1], "spec.revisionHistoryLimit": [10],
            "spec.strategy.rollingUpdate.maxSurge": ["25%"],
            "spec.strategy.rollingUpdate.maxUnavailable": ["25%"], "spec.strategy.type": ["RollingUpdate"],
        ],
        "ExternalSecret.external-secrets.io": [
            "spec.data[].remoteRef.conversionStrategy": ["Default"],
            "spec.data[].remoteRef.decodingStrategy": ["None"], "spec.data[].remoteRef.metadataPolicy": ["None"],
            "spec.dataFrom[].extract.conversionStrategy": ["Default"],
            "spec.dataFrom[].extract.decodingStrategy": ["None"], "spec.dataFrom[].extract.metadataPolicy": ["None"],
            "spec.dataFrom[].find.conversionStrategy": ["Default"],
            "spec.dataFrom[].find.decodingStrategy": ["None"],
            "spec.refreshInterval": ["1h", "1h0m0s"], "spec.target.creationPolicy": ["Owner"],
            "spec.target.deletionPolicy": ["Retain"], "spec.target.template.engineVersion": ["v2"],
            "spec.target.template.mergePolicy": ["Replace"],
        ],
        "HorizontalPodAutoscaler.autoscaling": [
            "spec.behavior.scaleDown.policies": [[["type": "Percent", "value": 100, "periodSeconds": 15]]],
            "spec.behavior.scaleDown.selectPolicy": ["Max"],
            "spec.behavior.scaleUp.policies": [
                [
                    ["type": "Pods", "value": 4, "periodSeconds": 15],
                    ["type": "Percent", "value": 100, "periodSeconds": 15],
                ]
            ],
            "spec.behavior.scaleUp.selectPolicy": ["Max"], "spec.behavior.scaleUp.stabilizationWindowSeconds": [0],
            "spec.minReplicas": [1],
        ],
        "Ingress.networking.k8s.io": ["spec.rules[].http.paths[].pathType": ["ImplementationSpecific"]],
        "Job.batch": [
            "spec.backoffLimit": [6], "spec.completionMode": ["NonIndexed"], "spec.manualSelector": [false],
            "spec.parallelism": [1], "spec.suspend": [false],
        ],
        "NetworkPolicy.networking.k8s.io": [
            "spec.egress[].ports[].protocol": ["TCP"], "spec.ingress[].ports[].protocol": ["TCP"],
        ],
        "PersistentVolume": ["spec.persistentVolumeReclaimPolicy": ["Retain"], "spec.volumeMode": ["Filesystem"]],
        "PersistentVolumeClaim": ["spec.volumeMode": ["Filesystem"]],
        "PriorityClass.scheduling.k8s.io": ["globalDefault": [false], "preemptionPolicy": ["PreemptLowerPriority"]],
        "RoleBinding.rbac.authorization.k8s.io": ["roleRef.apiGroup": rbacGroup, "subjects[].apiGroup": rbacGroup],
        "Secret": ["type": ["Opaque"]],
        "Service": [
            "spec.allocateLoadBalancerNodePorts": [true], "spec.externalTrafficPolicy": ["Cluster"],
            "spec.internalTrafficPolicy": ["Cluster"], "spec.ipFamilyPolicy": ["SingleStack"],
            "spec.ports[].protocol": ["TCP"], "spec.publishNotReadyAddresses": [false],
            "spec.sessionAffinity": ["None"], "spec.sessionAffinityConfig.clientIP.timeoutSeconds": [10800],
            "spec.type": ["ClusterIP"],
        ],
        "StatefulSet.apps": [
            "spec.minReadySeconds": [0], "spec.persistentVolumeClaimRetentionPolicy.whenDeleted": ["Retain"],
            "spec.persistentVolumeClaimRetentionPolicy.whenScaled": ["Retain"],
            "spec.podManagementPolicy": ["OrderedReady"], "spec.replicas": [1], "spec.revisionHistoryLimit": [10],
            "spec.updateStrategy.rollingUpdate.partition": [0], "spec.updateStrategy.type": ["RollingUpdate"],
            "spec.volumeClaimTemplates[].apiVersion": ["v1"],
            "spec.volumeClaimTemplates[].kind": ["PersistentVolumeClaim"],
            "spec.volumeClaimTemplates[].spec.volumeMode": ["Filesystem"],
            "spec.volumeClaimTemplates[].status.phase": ["Pending"],
        ],
        "StorageClass.storage.k8s.io": ["reclaimPolicy": ["Delete"], "volumeBindingMode": ["Immediate"]],
    ]

    /// Of a pod's specification; `probe` stands for each of a container's probes.
    static let podDefaults: [String: [ManifestNode]] = [
        "containers[].env[].valueFrom.fieldRef.apiVersion": ["v1"],
        "containers[].lifecycle.postStart.httpGet.scheme": ["HTTP"],
        "containers[].lifecycle.preStop.httpGet.scheme": ["HTTP"],
        "containers[].ports[].protocol": ["TCP"],
        "containers[].probe.failureThreshold": [3],
        "containers[].probe.grpc.service": [""],
        "containers[].probe.httpGet.scheme": ["HTTP"],
        "containers[].probe.initialDelaySeconds": [0],
        "containers[].probe.periodSeconds": [10],
        "containers[].probe.successThreshold": [1],
        "containers[].probe.timeoutSeconds": [1],
        "containers[].terminationMessagePath": ["/dev/termination-log"],
        "containers[].terminationMessagePolicy": ["File"],
        "containers[].volumeMounts[].readOnly": [false],
        "dnsPolicy": ["ClusterFirst"],
        "enableServiceLinks": [true],
        "hostIPC": [false],
        "hostNetwork": [false],
        "hostPID": [false],
        "restartPolicy": ["Always"],
        "schedulerName": ["default-scheduler"],
        "terminationGracePeriodSeconds": [30],
        "volumes[].configMap.defaultMode": [420],
        "volumes[].configMap.optional": [false],
        "volumes[].downwardAPI.defaultMode": [420],
        "volumes[].downwardAPI.items[].fieldRef.apiVersion": ["v1"],
        "volumes[].hostPath.type": [""],
        "volumes[].projected.defaultMode": [420],
        "volumes[].projected.sources[].downwardAPI.items[].fieldRef.apiVersion": ["v1"],
        "volumes[].projected.sources[].serviceAccountToken.expirationSeconds": [3600],
        "volumes[].secret.defaultMode": [420],
        "volumes[].secret.optional": [false],
    ]
}
