public import KubernetesModel
public import KubernetesValues

/// Storage that outlives the pods which mount it.
///
/// ```swift
/// PersistentVolumeClaim("redis-data-pvc", size: .gibibytes(1), storageClass: "standard")
/// ```
/// [PersistentVolumeClaim](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/)
public struct PersistentVolumeClaim: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let spec: CoreV1.PersistentVolumeClaimSpec

    /// - Parameters:
    ///   - access: default: by the pods of one node at a time.
    ///   - storageClass: default: the cluster's.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        spec = .claiming(size, access: access, storageClass: storageClass)
    }

    public func lower(into lowering: inout Lowering) {
        let object = CoreV1.PersistentVolumeClaim(metadata: lowering.metadata(name), spec: spec)
        lowering.add([settings.declared(object)], of: settings)
    }
}
