import KubernetesModel

/// What an import cannot read from the manifests.
package struct ImportOptions: Sendable {
    /// The type's name, `Guestbook`.
    package var stackName: String
    /// The one environment that the manifests are of.
    package var environment: String
    /// Whether the stack is an executable's `@main`.
    package var isExecutable: Bool

    package init(stackName: String, environment: String = "prod", isExecutable: Bool = true) {
        self.stackName = stackName
        self.environment = environment
        self.isExecutable = isExecutable
    }

    /// A type's name from that of a file: `guest-book.yaml` → `GuestBook`.
    package static func stackName(forFile path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.prefix { $0 != "." }
        let name = ImportedName.upperCamel(String(stem), or: "Imported")
        return taken.contains(name) ? "\(name)Stack" : name
    }

    /// Names that mean something in the source of a stack, every kind among them.
    package static let taken: Set<String> = Set(RegisteredKind.all.map(\.groupVersionKind.kind)).union(
        TypeDescription.namespaces
    ).union([
        "AccessRule", "Any", "Array", "Bool", "Check", "ClaimTemplate", "Cluster", "Component", "ConfigKeys",
        "Container", "ContainerPort", "Double", "Environment", "Environments", "ExternalSystem", "Flow", "Image",
        "IngressHost", "InitContainer", "Int", "IntOrString", "KubeDSL", "Labels", "NoPorts", "OrderedMap", "PodUser",
        "Policy", "Quantity", "RawObject", "Replicas", "Resource", "Resources", "Route", "SecretKeys", "Self",
        "ServedPort", "ServicePort", "SharedVolume", "Sidecar", "Stack", "String", "Traffic", "Type",
    ])
}
