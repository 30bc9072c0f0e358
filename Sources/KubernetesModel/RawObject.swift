/// An object of a kind that the model does not know, field by field: a custom resource, or a document as it was read.
///
/// ```swift
/// RawObject(
///     apiVersion: "example.com/v1", kind: "Cache", metadata: MetaV1.ObjectMeta(name: "sessions"),
///     fields: ["spec": ["size": 3, "zones": ["a", "b"]]])
/// ```
/// Nothing is known of the fields, so none is checked.
public struct RawObject: KubernetesObject, Equatable {
    public let groupVersionKind: GroupVersionKind
    public let scope: Scope
    /// All fields but `apiVersion`, `kind` and `metadata`, in the order in which they are written.
    public var fields: OrderedMap<ManifestNode>

    private var metadataNode: OrderedMap<ManifestNode>

    /// - Parameters:
    ///   - apiVersion: group and version, `example.com/v1`.
    ///   - scope: default: it lives in a namespace.
    ///   - fields: all but `apiVersion`, `kind` and `metadata`.
    public init(
        apiVersion: String, kind: String, scope: Scope = .namespaced, metadata: MetaV1.ObjectMeta,
        fields: OrderedMap<ManifestNode>
    ) {
        groupVersionKind = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        self.scope = scope
        self.fields = fields
        metadataNode = [:]
        self.metadata = metadata
    }

    /// A whole document; nil when it is no mapping, or names no version or kind.
    public init?(_ document: ManifestNode, scope: Scope = .namespaced) {
        guard case .mapping(var fields) = document, case .string(let apiVersion) = fields["apiVersion"],
            case .string(let kind) = fields["kind"]
        else { return nil }
        groupVersionKind = GroupVersionKind(apiVersion: apiVersion, kind: kind)
        self.scope = scope
        metadataNode = if case .mapping(let metadata) = fields["metadata"] { metadata } else { [:] }
        for key in ["apiVersion", "kind", "metadata"] { fields[key] = nil }
        self.fields = fields
    }

    /// Its name, namespace, labels and annotations; whatever else a document says there stays as it is.
    public var metadata: MetaV1.ObjectMeta {
        get {
            MetaV1.ObjectMeta(
                name: metadataNode.text("name"), namespace: metadataNode.text("namespace"),
                labels: metadataNode.texts("labels"), annotations: metadataNode.texts("annotations"))
        }
        set {
            guard case .mapping(let fields) = ManifestNode(newValue) else { return }
            for key in ["name", "namespace", "labels", "annotations"] where fields[key] == nil {
                metadataNode[key] = nil
            }
            let merged = metadataNode.merging(fields)
            // Of a document the order is its author's; otherwise it is the model's.
            metadataNode = merged.count == fields.count ? fields : merged
        }
    }

    public func encode(into encoder: inout some ManifestEncoder) {
        encoder.beginMapping()
        encoder.string(groupVersionKind.apiVersion, for: "apiVersion")
        encoder.string(groupVersionKind.kind, for: "kind")
        encoder.valueMap(metadataNode, for: "metadata")
        for (key, value) in fields { encoder.value(value, for: key) }
        encoder.endMapping()
    }
}

extension OrderedMap<ManifestNode> {
    fileprivate func text(_ key: String) -> String? {
        guard case .string(let text) = self[key] else { return nil }
        return text
    }

    /// A map of texts; what is none is left out.
    fileprivate func texts(_ key: String) -> OrderedMap<String>? {
        guard case .mapping(let entries) = self[key] else { return nil }
        var texts: OrderedMap<String> = [:]
        for case (let key, .string(let text)) in entries { texts[key] = text }
        return texts
    }
}
