/// An object of the Kubernetes API that can be applied: every kind of the model is one.
public protocol KubernetesObject: ManifestEncodable {
    /// API group, version and kind, such as `apps/v1` `Deployment`.
    var groupVersionKind: GroupVersionKind { get }

    /// Whether objects of this kind live in a namespace.
    var scope: Scope { get }

    /// Name, namespace, labels, annotations and what else every kind has.
    // Borrowed: who asks for the name alone does not copy all the rest.
    @_borrowed
    var metadata: MetaV1.ObjectMeta { get set }
}

/// Whether a kind lives in a namespace or in the cluster as a whole.
public enum Scope: Sendable, Hashable {
    case namespaced, cluster
}

/// What kind of object this is, in the two fields that every manifest starts with.
public struct GroupVersionKind: Hashable, Sendable {
    /// `v1` for the core group, else group and version: `apps/v1`.
    public let apiVersion: String
    public let kind: String

    public init(apiVersion: String, kind: String) {
        self.apiVersion = apiVersion
        self.kind = kind
    }
}
