public import KubernetesModel
public import KubernetesValues
import ManifestChecks

/// A volume that is neither configuration nor a claim of the stack: of the network, of a driver, of the node.
/// [Volumes](https://kubernetes.io/docs/concepts/storage/volumes/)
public struct PodVolume: Sendable {
    package let lowered: CoreV1.Volume
    /// Whether it may not be mounted writable.
    package let isReadOnly: Bool
    /// The rules that it breaks, with the user's reason.
    package let waived: [(rule: RuleID, reason: String)]

    private init(
        _ volume: CoreV1.Volume, isReadOnly: Bool = false, waived: [(rule: RuleID, reason: String)] = []
    ) {
        lowered = volume
        self.isReadOnly = isReadOnly
        self.waived = waived
    }

    /// What a driver of the Container Storage Interface makes for the pod.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - driver: such as `secrets-store.csi.k8s.io`.
    ///   - attributes: what the driver wants to know.
    public static func csi(
        _ name: String, driver: String, attributes: OrderedMap<String> = [:], readOnly: Bool = false
    ) -> PodVolume {
        let source = CoreV1.CSIVolumeSource(
            driver: driver, readOnly: readOnly ? true : nil, volumeAttributes: attributes.isEmpty ? nil : attributes)
        return PodVolume(CoreV1.Volume(name: name, csi: source), isReadOnly: readOnly)
    }

    /// Storage of a class that is made with the pod and goes with it.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - storageClass: default: the cluster's.
    /// [Ephemeral volumes](https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes)
    public static func ephemeral(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: String? = nil
    ) -> PodVolume {
        let template = CoreV1.PersistentVolumeClaimTemplate(
            spec: .claiming(size, access: access, storageClass: storageClass, mode: nil))
        let source = CoreV1.EphemeralVolumeSource(volumeClaimTemplate: template)
        return PodVolume(CoreV1.Volume(name: name, ephemeral: source))
    }

    /// A directory of an NFS server, for the reason given: the *restricted* Pod Security Standard forbids it; a claim
    /// of a storage class for NFS is allowed.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - path: of the directory that the server exports.
    public static func nfs(
        _ name: String, server: String, path: String, because reason: String
    ) -> PodVolume {
        PodVolume(
            CoreV1.Volume(name: name, nfs: CoreV1.NFSVolumeSource(server: server, path: path)),
            waived: [(.restrictedVolumeTypes, reason)])
    }

    /// A path of the node, read-only, for the reason given: what is there belongs to the node and to other pods.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - path: on the node; absolute.
    ///   - type: what must be there. Default: the API's, which does not look.
    public static func hostPath(
        _ name: String, path: String, type: CoreV1.HostPathType? = nil, because reason: String
    ) -> PodVolume {
        PodVolume(
            CoreV1.Volume(name: name, hostPath: CoreV1.HostPathVolumeSource(path: path, type: type)),
            isReadOnly: true, waived: [(.hostPaths, reason)])
    }

    /// A path of the node that the container may write to, for the reason given.
    public static func writableHostPath(
        _ name: String, path: String, type: CoreV1.HostPathType? = nil, because reason: String
    ) -> PodVolume {
        PodVolume(
            CoreV1.Volume(name: name, hostPath: CoreV1.HostPathVolumeSource(path: path, type: type)),
            waived: [(.hostPaths, reason), (.writableHostPaths, reason)])
    }
}
