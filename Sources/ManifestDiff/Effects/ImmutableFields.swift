internal import KubernetesModel

/// Fields that the API server does not let change: `kubectl apply` fails, and nothing of the object is applied.
enum ImmutableFields {
    /// What may not change once the object exists; of StatefulSets, Pods and volumes rather what may.
    private static let fixed: [String: [String]] = [
        "ClusterRoleBinding.rbac.authorization.k8s.io": ["roleRef"],
        "CSIDriver.storage.k8s.io": ["spec.attachRequired", "spec.volumeLifecycleModes"],
        "CSIStorageCapacity.storage.k8s.io": ["nodeTopology", "storageClassName"],
        "CertificateSigningRequest.certificates.k8s.io": ["spec"],
        "ControllerRevision.apps": ["data"],
        "CustomResourceDefinition.apiextensions.k8s.io": [
            "spec.group", "spec.names.kind", "spec.names.plural", "spec.scope",
        ],
        "DaemonSet.apps": ["spec.selector"],
        "Deployment.apps": ["spec.selector"],
        "EndpointSlice.discovery.k8s.io": ["addressType"],
        "IPAddress.networking.k8s.io": ["spec"],
        "IngressClass.networking.k8s.io": ["spec.controller"],
        "Job.batch": [
            "spec.backoffLimitPerIndex", "spec.completionMode", "spec.completions", "spec.managedBy",
            "spec.podFailurePolicy", "spec.selector", "spec.successPolicy", "spec.template",
        ],
        "PriorityClass.scheduling.k8s.io": ["preemptionPolicy", "value"],
        "ReplicaSet.apps": ["spec.selector"],
        "ResourceClaim.resource.k8s.io": ["spec"],
        "ResourceClaimTemplate.resource.k8s.io": ["spec"],
        "ResourceQuota": ["spec.scopes"],
        "RoleBinding.rbac.authorization.k8s.io": ["roleRef"],
        "RuntimeClass.node.k8s.io": ["handler"],
        "Secret": ["type"],
        "Service": [
            "spec.clusterIP", "spec.clusterIPs", "spec.healthCheckNodePort", "spec.ipFamilies",
            "spec.loadBalancerClass",
        ],
        "StorageClass.storage.k8s.io": ["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"],
        "VolumeAttachment.storage.k8s.io": ["spec"],
        "VolumeAttributesClass.storage.k8s.io": ["driverName", "parameters"],
    ]

    /// What may change of a specification that else may not.
    private static let changeable: [String: [String]] = [
        "PersistentVolume": [
            "spec.accessModes", "spec.capacity", "spec.claimRef", "spec.mountOptions",
            "spec.persistentVolumeReclaimPolicy", "spec.storageClassName", "spec.volumeAttributesClassName",
        ],
        "PersistentVolumeClaim": ["spec.resources.requests", "spec.volumeAttributesClassName"],
        "Pod": [
            "spec.activeDeadlineSeconds", "spec.containers[].image", "spec.initContainers[].image",
            "spec.schedulingGates", "spec.tolerations[]",
        ],
        "StatefulSet.apps": [
            "spec.minReadySeconds", "spec.ordinals", "spec.persistentVolumeClaimRetentionPolicy", "spec.replicas",
            "spec.revisionHistoryLimit", "spec.template", "spec.updateStrategy",
        ],
    ]

    /// Fields below the template of a Job that may change while it is suspended.
    private static let scheduling = [
        "metadata.annotations", "metadata.labels", "spec.affinity", "spec.nodeSelector", "spec.schedulingGates",
        "spec.tolerations",
    ].map { "spec.template.\($0)" }

    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        guard isFixed(edit, in: pair) else { return nil }
        // Without their controller the pods run on, and the new one takes those over that it selects.
        let isAdopting = pair.identity.groupKind == "StatefulSet.apps" && !edit.schema.isWithin("spec.selector")
        let option = isAdopting ? " with --cascade=orphan" : ""
        return Effect(
            .immutable,
            "refused: '\(edit.path.text)' of a \(pair.identity.kind) cannot change; delete the object first\(option)")
    }

    private static func isFixed(_ edit: Edit, in pair: ObjectPair) -> Bool {
        let groupKind = pair.identity.groupKind
        if let fields = changeable[groupKind] {
            guard edit.schema.isWithin("spec") else { return false }
            return !fields.contains(where: edit.schema.isWithin) || isShrinkingClaim(edit, groupKind)
        }
        if groupKind == "ConfigMap" || groupKind == "Secret", pair.old?["immutable"]?.isTrue == true {
            if ["binaryData", "data", "immutable", "stringData"].contains(where: edit.schema.isWithin) { return true }
        }
        guard fixed[groupKind]?.contains(where: edit.schema.isWithin) == true else { return false }
        return !isExcepted(edit, in: pair)
    }

    /// A claim can grow, not shrink.
    private static func isShrinkingClaim(_ edit: Edit, _ groupKind: String) -> Bool {
        groupKind == "PersistentVolumeClaim" && edit.schema.isWithin("spec.resources.requests")
            && QuantityFields.falls(from: edit.old, to: edit.new) != false
    }

    /// A Job with an index can be given another length, and a suspended one another place; a Service that becomes or
    /// was an alias of another host has no address to keep, one that names its address no longer keeps it, and one of
    /// another type has another balancer or none. Without an address there can be no port of nodes and no balancer.
    private static func isExcepted(_ edit: Edit, in pair: ObjectPair) -> Bool {
        switch pair.identity.groupKind {
        case "Job.batch":
            if edit.schema == "spec.completions" {
                return pair.new?.at("spec.completionMode")?.text == "Indexed" && edit.new?.count != nil
                    && edit.new?.count == pair.new?.at("spec.parallelism")?.count
            }
            return pair.old?.at("spec.suspend")?.isTrue == true && scheduling.contains(where: edit.schema.isWithin)
        case "Service":
            let types = [pair.old, pair.new].map { $0?.at("spec.type")?.text ?? "ClusterIP" }
            if types.contains("ExternalName") { return true }
            return switch edit.schema {
            case "spec.clusterIP", "spec.clusterIPs":
                edit.isRemoval
                    && (pair.old?.at("spec.clusterIP") != "None" || !["NodePort", "LoadBalancer"].contains(types[1]))
            case "spec.healthCheckNodePort", "spec.loadBalancerClass": types[0] != types[1]
            default: false
            }
        default: return false
        }
    }
}
