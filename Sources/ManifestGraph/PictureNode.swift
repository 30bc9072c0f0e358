package import KubernetesModel

/// Something that a picture shows.
package struct PictureNode: Sendable, Equatable {
    /// What it is, which decides its shape.
    package enum Role: String, Sendable {
        /// A name that clients call, or all of them.
        case host
        case ingress
        case service
        case workload
        case claim
        /// A Secret that somebody else makes.
        case secret
        /// A system, an address or a namespace outside the stack.
        case external
    }

    package let role: Role
    /// The API's kind, or the role's name for what is no object; with the name and the namespace it makes the node.
    package let kind: String
    package let name: String
    /// Nil for what stands outside all namespaces.
    package let namespace: String?
    /// What else is to be read on it.
    package let details: [String]

    package init(_ role: Role, kind: String? = nil, _ name: String, in namespace: String? = nil, details: [String] = [])
    {
        self.role = role
        self.kind = kind ?? role.rawValue
        self.name = name
        self.namespace = namespace
        self.details = details
    }

    /// An object of the environment.
    package init(_ role: Role, _ declared: DeclaredObject, details: [String] = []) {
        let object = declared.object
        self.init(
            role, kind: object.groupVersionKind.kind, object.metadata.name ?? "", in: object.metadata.namespace,
            details: details)
    }

    package var lines: [String] { [name] + details }

    /// What makes two nodes one.
    struct Identity: Hashable {
        let kind: String
        let name: String
        let namespace: String?
    }

    var identity: Identity { Identity(kind: kind, name: name, namespace: namespace) }
}
