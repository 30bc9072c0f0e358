public import KubernetesModel
public import KubernetesValues

/// Storage that each pod of a StatefulSet claims for itself.
///
/// Immutable in the cluster, its size too: claims that are there are grown one by one, where their storage class can.
/// They carry the stack's labels.
/// [PersistentVolumeClaim](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/)
public struct ClaimTemplate: Sendable {
    package let lowered: CoreV1.PersistentVolumeClaimTemplate

    package var name: String { lowered.metadata?.name ?? "" }

    /// - Parameters:
    ///   - name: of the volume, and the prefix of the claims' names; a DNS label.
    ///   - access: default: by the pods of one node at a time.
    ///   - storageClass: default: the cluster's.
    ///   - mode: a file system, or a block device for `device`. Default: the API's, a file system.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: String? = nil, mode: CoreV1.PersistentVolumeMode? = nil
    ) {
        lowered = CoreV1.PersistentVolumeClaimTemplate(
            metadata: MetaV1.ObjectMeta(name: name),
            spec: .claiming(size, access: access, storageClass: storageClass, mode: mode))
    }

    /// Storage of a class that the stack declares.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: StorageClass, mode: CoreV1.PersistentVolumeMode? = nil
    ) {
        self.init(name, size: size, access: access, storageClass: storageClass.name, mode: mode)
    }
}

extension CoreV1.PersistentVolumeClaimSpec {
    package static func claiming(
        _ size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode, storageClass: String?,
        mode: CoreV1.PersistentVolumeMode?
    ) -> CoreV1.PersistentVolumeClaimSpec {
        CoreV1.PersistentVolumeClaimSpec(
            accessModes: [access],
            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": Quantity(size.description)]),
            storageClassName: storageClass, volumeMode: mode)
    }
}
