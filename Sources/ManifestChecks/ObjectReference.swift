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

extension ObjectReference {
    /// Of the kind only how long its name is: a text more to hash takes longer than to compare the few that agree in it.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(namespace)
        hasher.combine(kind.kind.utf8.count)
    }
}

extension ObjectReference {
    /// A ConfigMap that may not exist.
    package static func configMap(named name: String, in namespace: String?) -> ObjectReference {
        .to(CoreV1.ConfigMap.groupVersionKind, named: name, in: namespace)
    }

    /// A Secret that may not exist.
    package static func secret(named name: String, in namespace: String?) -> ObjectReference {
        .to(CoreV1.Secret.groupVersionKind, named: name, in: namespace)
    }

    package var isSecret: Bool { kind == CoreV1.Secret.groupVersionKind }
}

extension ObjectReference: CustomStringConvertible {
    /// `Deployment 'backend'`, as messages name it.
    public var description: String { "\(kind.kind) '\(name)'" }
}
