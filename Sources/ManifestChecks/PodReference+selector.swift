package import KubernetesModel

extension PodReference {
    /// The selector by which the workload knows its pods; nil for kinds that the API gives one of their own.
    package var selector: MetaV1.LabelSelector? {
        switch declared.object {
        case let object as AppsV1.Deployment: object.spec.selector
        case let object as AppsV1.StatefulSet: object.spec.selector
        case let object as AppsV1.DaemonSet: object.spec.selector
        case let object as AppsV1.ReplicaSet: object.spec.selector
        case let object as BatchV1.Job: object.spec.selector
        default: nil
        }
    }
}
