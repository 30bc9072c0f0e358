/// A kind of the model: version, name and scope are the same for all objects of the type.
public protocol KubernetesKind: KubernetesObject, ManifestStructure {
    /// API group, version and kind, such as `apps/v1` `Deployment`.
    static var groupVersionKind: GroupVersionKind { get }

    /// Whether objects of this kind live in a namespace.
    static var scope: Scope { get }
}

extension KubernetesKind {
    public var groupVersionKind: GroupVersionKind { Self.groupVersionKind }
    public var scope: Scope { Self.scope }
}
