public import KubernetesModel

/// Which object of an environment: kind, namespace and name.
public struct ObjectReference: Hashable, Sendable {
    public let kind: GroupVersionKind
    public let namespace: String?
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
