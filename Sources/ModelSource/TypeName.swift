/// The name of a generated type: namespace by API group and version, and its own.
package struct TypeName: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let namespace: String
    package let name: String

    package init(namespace: String, name: String) {
        self.namespace = namespace
        self.name = name
    }

    /// From a definition's key: `io.k8s.api.apps.v1.Deployment` is `AppsV1.Deployment`.
    package init(definition: String) {
        let parts = definition.split(separator: ".").suffix(3).map(String.init)
        namespace = parts.dropLast().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        name = parts.last ?? definition
    }

    /// From a qualified name such as `CoreV1.PullPolicy`.
    package init(qualified: String) {
        let parts = qualified.split(separator: ".", maxSplits: 1).map(String.init)
        namespace = parts.first ?? qualified
        name = parts.last ?? qualified
    }

    package var description: String { "\(namespace).\(name)" }

    package static func < (left: TypeName, right: TypeName) -> Bool {
        (left.namespace, left.name) < (right.namespace, right.name)
    }

    /// The name as it is spelled inside `namespace`.
    package func spelled(in namespace: String) -> String { self.namespace == namespace ? name : description }
}
