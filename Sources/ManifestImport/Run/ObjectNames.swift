import KubernetesModel

/// The properties that objects of the input become.
enum ObjectNames {
    static func property(of object: ImportedObject, _ names: inout NameSpace) -> String {
        let kind = shortKinds[object.kind.kind] ?? object.kind.kind
        let base = ImportedName.lowerCamel(object.name, or: ImportedName.lowerCamel(kind, or: "object"))
        let isNamed = base.lowercased().hasSuffix(kind.lowercased())
        let isPlain = workloadKinds.contains(object.kind.kind) || ExternalSystemForm.isMeant(by: object)
        if isNamed || (isPlain && !ImportedName.isKeyword(base)) {
            return names.take(base, "\(base)\(kind)")
        }
        return names.take("\(base)\(kind)")
    }

    private static let workloadKinds: Set<String> = [
        "Deployment", "StatefulSet", "DaemonSet", "CronJob", "Job", "ReplicaSet", "Pod", "ReplicationController",
    ]

    private static let shortKinds = [
        "ConfigMap": "Config", "CustomResourceDefinition": "Definition", "HorizontalPodAutoscaler": "Autoscaler",
        "PersistentVolumeClaim": "Claim", "PodDisruptionBudget": "DisruptionBudget", "ServiceAccount": "Account",
    ]
}
