package import KubernetesModel

/// Which object it is: API group, kind, namespace and name. The version of the group is no part of that.
package struct ObjectIdentity: Hashable, Sendable {
    /// Empty for the core group.
    package let group: String
    package let kind: String
    package var namespace: String?
    package let name: String

    package init(group: String = "", kind: String, namespace: String? = nil, name: String) {
        self.group = group
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// The object that a manifest describes; nil for what is no manifest.
    package init?(_ manifest: ManifestNode) {
        guard let apiVersion = manifest["apiVersion"]?.text, let kind = manifest["kind"]?.text,
            let name = manifest["metadata"]?["name"]?.text
        else { return nil }
        self.init(apiVersion, kind: kind, namespace: manifest["metadata"]?["namespace"]?.text, name: name)
    }

    /// - Parameter apiVersion: group and version, or for the core the version alone.
    init(_ apiVersion: String, kind: String, namespace: String?, name: String) {
        let parts = apiVersion.split(separator: "/")
        self.init(group: parts.count > 1 ? String(parts[0]) : "", kind: kind, namespace: namespace, name: name)
    }

    /// Kind and group as the tables spell them: `Service`, `Deployment.apps`.
    package var groupKind: String { group.isEmpty ? kind : "\(kind).\(group)" }
}

extension ObjectIdentity: CustomStringConvertible {
    /// As `kubectl` takes it: `Deployment/backend`.
    package var description: String { "\(kind)/\(name)" }
}

extension ObjectIdentity: Comparable {
    package static func < (left: ObjectIdentity, right: ObjectIdentity) -> Bool {
        (left.kind, left.name, left.namespace ?? "", left.group)
            < (right.kind, right.name, right.namespace ?? "", right.group)
    }
}
