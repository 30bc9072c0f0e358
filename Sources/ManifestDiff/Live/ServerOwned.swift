/// The parts of an object's metadata that only the API server, its controllers and `kubectl` write.
package enum ServerOwned {
    package static let metadata: Set<String> = [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields",
        "resourceVersion", "selfLink", "uid",
    ]

    /// Of labels and annotations.
    package static let keys: Set<String> = [
        "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-name", "controller-uid",
        "deployment.kubernetes.io/revision", "deprecated.daemonset.template.generation", "job-name",
        "kubectl.kubernetes.io/last-applied-configuration", "kubectl.kubernetes.io/restartedAt",
        "kubernetes.io/metadata.name", "pv.kubernetes.io/bind-completed", "pv.kubernetes.io/bound-by-controller",
        "volume.beta.kubernetes.io/storage-provisioner", "volume.kubernetes.io/selected-node",
        "volume.kubernetes.io/storage-provisioner",
    ]
}
