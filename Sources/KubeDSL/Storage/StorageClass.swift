public import KubernetesModel

/// A kind of storage that the cluster makes volumes of.
///
/// ```swift
/// StorageClass("fast", provisioner: "ebs.csi.aws.com", reclaim: .retain, parameters: ["type": "gp3"])
/// ```
/// [StorageClass](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/storage-class-v1/)
public struct StorageClass: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let lowered: @Sendable (MetaV1.ObjectMeta) -> StorageV1.StorageClass

    /// - Parameters:
    ///   - name: a DNS subdomain.
    ///   - provisioner: the driver that makes the volumes.
    ///   - reclaim: what becomes of a volume when its claim is deleted.
    ///   - binding: when a volume is made. Default: with the first pod, so that it is where the pod is.
    ///   - allowsExpansion: whether claims can grow. Default: yes.
    ///   - parameters: what the driver wants to know.
    public init(
        _ name: String, provisioner: String, reclaim: CoreV1.PersistentVolumeReclaimPolicy,
        binding: StorageV1.VolumeBindingMode = .waitForFirstConsumer, allowsExpansion: Bool = true,
        parameters: OrderedMap<String> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        lowered = { metadata in
            StorageV1.StorageClass(
                metadata: metadata, provisioner: provisioner, parameters: parameters.isEmpty ? nil : parameters,
                reclaimPolicy: reclaim, allowVolumeExpansion: allowsExpansion, volumeBindingMode: binding)
        }
    }

    public func lower(into lowering: inout Lowering) {
        lowering.add(settings.declared(lowered(lowering.metadata(name, scope: .cluster))), of: settings)
    }
}
