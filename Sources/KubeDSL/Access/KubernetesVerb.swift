/// What a workload does with a resource of the Kubernetes API.
///
/// `escalate`, `bind` and `impersonate`, which are ways to more rights, are not among them.
/// [Request verbs](https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb)
public struct KubernetesVerb: Hashable, Sendable {
    package let name: String
    /// Why all are allowed.
    package let reason: String?

    private init(_ name: String, because reason: String? = nil) {
        self.name = name
        self.reason = reason
    }

    /// Reads one object.
    public static let get = KubernetesVerb("get")
    /// Reads all objects.
    public static let list = KubernetesVerb("list")
    /// Follows changes.
    public static let watch = KubernetesVerb("watch")
    public static let create = KubernetesVerb("create")
    public static let update = KubernetesVerb("update")
    public static let patch = KubernetesVerb("patch")
    public static let delete = KubernetesVerb("delete")
    public static let deleteCollection = KubernetesVerb("deletecollection")

    /// Every verb, also those to come, for the reason given.
    public static func all(because reason: String) -> KubernetesVerb { KubernetesVerb("*", because: reason) }
}
