package import KubernetesModel
public import KubernetesValues

/// A directory that containers of one pod share, empty at each start of the pod.
///
/// ```swift
/// let spool = SharedVolume("spool", limit: .mebibytes(256))
///
/// Container(…).shared(spool, at: "/var/spool")
/// Sidecar(…).shared(spool, at: "/in", readOnly: true)
/// ```
/// [emptyDir](https://kubernetes.io/docs/concepts/storage/volumes/#emptydir)
public struct SharedVolume: Sendable {
    package let lowered: CoreV1.Volume

    /// On the node's disk.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - limit: the pod is evicted when it writes more. Default: none.
    public init(_ name: String, limit: MemoryQuantity? = nil) {
        lowered = CoreV1.Volume(
            name: name, emptyDir: CoreV1.EmptyDirVolumeSource(sizeLimit: limit.map { Quantity($0.description) }))
    }

    /// In memory; what is written counts as memory of the container that writes it.
    ///
    /// - Parameters:
    ///   - name: of the volume, a DNS label.
    ///   - limit: the pod is evicted when it writes more.
    public init(_ name: String, inMemory limit: MemoryQuantity) {
        lowered = CoreV1.Volume(
            name: name,
            emptyDir: CoreV1.EmptyDirVolumeSource(medium: "Memory", sizeLimit: Quantity(limit.description)))
    }
}
