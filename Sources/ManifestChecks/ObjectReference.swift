public import KubernetesModel

/// Which object of an environment: kind, namespace and name.
public struct ObjectReference: Hashable, Sendable {
    /// With the group and version of its API.
    public let kind: GroupVersionKind
    /// Nil for what belongs to the whole cluster.
    public let namespace: String?
    /// Empty where the object has none.
    public let name: String

    package init(_ object: any KubernetesObject) {
        kind = object.groupVersionKind
        namespace = object.metadata.namespace
        name = object.metadata.name ?? ""
    }
}

extension ObjectReference: CustomStringConvertible {
    /// `Deployment 'backend'`, as messages name it.
    public var description: String { "\(kind.kind) '\(name)'" }
}
