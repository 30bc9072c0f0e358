public import KubernetesModel
public import KubernetesValues

/// Storage that each pod of a StatefulSet claims for itself.
///
/// Immutable in the cluster but for its size, and only where the storage class can grow volumes.
/// [PersistentVolumeClaim](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/)
public struct ClaimTemplate: Sendable {
    package let lowered: CoreV1.PersistentVolumeClaimTemplate

    package var name: String { lowered.metadata?.name ?? "" }

    /// - Parameters:
    ///   - name: of the volume, and the prefix of the claims' names; a DNS label.
    ///   - access: default: by the pods of one node at a time.
    ///   - storageClass: default: the cluster's.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: String? = nil
    ) {
        lowered = CoreV1.PersistentVolumeClaimTemplate(
            metadata: MetaV1.ObjectMeta(name: name),
            spec: .claiming(size, access: access, storageClass: storageClass))
    }
}

extension CoreV1.PersistentVolumeClaimSpec {
    package static func claiming(
        _ size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode, storageClass: String?
    ) -> CoreV1.PersistentVolumeClaimSpec {
        CoreV1.PersistentVolumeClaimSpec(
            accessModes: [access],
            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": Quantity(size.description)]),
            storageClassName: storageClass)
    }
}
