public import KubernetesModel
public import KubernetesValues
import ManifestChecks

/// Storage that outlives the pods which mount it.
///
/// ```swift
/// PersistentVolumeClaim("redis-data-pvc", size: .gibibytes(1), storageClass: "standard")
/// ```
/// [PersistentVolumeClaim](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/)
public struct PersistentVolumeClaim: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    /// Nil where it is there already.
    private let spec: CoreV1.PersistentVolumeClaimSpec?

    /// - Parameters:
    ///   - name: a DNS subdomain.
    ///   - access: default: by the pods of one node at a time.
    ///   - storageClass: default: the cluster's.
    ///   - mode: a file system, or a block device for `device`. Default: the API's, a file system.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: String? = nil, mode: CoreV1.PersistentVolumeMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, .claiming(size, access: access, storageClass: storageClass, mode: mode),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Storage of a class that the stack declares.
    public init(
        _ name: String, size: MemoryQuantity, access: CoreV1.PersistentVolumeAccessMode = .readWriteOnce,
        storageClass: StorageClass, mode: CoreV1.PersistentVolumeMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, .claiming(size, access: access, storageClass: storageClass.name, mode: mode),
            at: SourceLocation(file: file, line: line, column: column))
    }

    private init(_ name: String, _ spec: CoreV1.PersistentVolumeClaimSpec?, at location: SourceLocation) {
        self.name = name
        self.spec = spec
        settings = DeclarationSettings(at: location)
    }

    /// A claim that is there already. It renders nothing; among the stack's resources it says that pods may mount it.
    public static func existing(
        _ name: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PersistentVolumeClaim {
        PersistentVolumeClaim(name, nil, at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        guard let spec else {
            let kind = CoreV1.PersistentVolumeClaim.groupVersionKind
            return lowering.add(existing: .to(kind, named: name, in: lowering.namespace))
        }
        let object = CoreV1.PersistentVolumeClaim(metadata: lowering.metadata(name), spec: spec)
        lowering.add(settings.declared(object), of: settings)
    }
}
