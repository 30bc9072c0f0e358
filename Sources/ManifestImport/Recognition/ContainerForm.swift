import KubeDSL
import KubernetesModel

/// A container → `Container`, `Sidecar` or `InitContainer` with its modifiers, as far as they fit.
struct ContainerForm {
    enum Role: String {
        case main = "Container"
        case sidecar = "Sidecar"
        case initial = "InitContainer"
    }

    let role: Role
    /// The container as the modifiers leave it.
    let draft: Sidecar<ImportedPort>
    let ports: PortEnumeration
    let spelling: SwiftExpression
    let isStateful: Bool

    /// Nil for a container that the DSL has no initialiser for.
    init?(_ node: ManifestNode, role: Role, portType: String, in pod: PodContext) {
        guard let name = node["name"]?.text, let image = ImageForm(node),
            let resources = ResourcesForm(node["resources"]), let ports = PortEnumeration(portType, node)
        else { return nil }
        guard role != .initial || ports.ports.isEmpty else { return nil }
        let modifiers =
            Self.commands(node) + VariableForms.modifiers(node["env"], in: pod)
            + (role == .initial ? [] : ProbeForms.modifiers(node, ports))
            + LifecycleForms.modifiers(node, ports, of: role)
            + MountForms.modifiers(node, prefix: role == .main ? "" : "\(name)-", in: pod) + Self.security(node)
        var draft = Sidecar(name, image: image.value, ports: ImportedPort.self, resources: resources.value)
        draft.settings = ContainerSettings(
            name: name, image: image.value, resources: resources.value,
            ports: ports.ports.map {
                CoreV1.ContainerPort(name: $0.name, containerPort: $0.rawValue, protocol: $0.transport)
            }, location: draft.settings.location)
        self.draft = modifiers.reduce(draft) { $1.apply($0) }
        isStateful = modifiers.contains(where: \.isStateful)
        self.role = role
        self.ports = ports
        let call = SwiftExpression.call(
            role.rawValue,
            [SwiftArgument(nil, .text(name)), SwiftArgument("image", image.spelling)]
                + (ports.ports.isEmpty ? [] : [SwiftArgument("ports", .token("\(portType).self"))])
                + [SwiftArgument("resources", resources.spelling)])
        spelling = .chain(call, modifiers.map(\.spelling))
    }

    /// The same as a main container.
    var container: Container<ImportedPort> {
        var container = Container(
            draft.settings.name, image: draft.settings.image, ports: ImportedPort.self,
            resources: draft.settings.resources)
        container.settings = draft.settings
        return container
    }

    /// The same as an init container.
    var initContainer: InitContainer {
        var container = InitContainer(
            draft.settings.name, image: draft.settings.image, resources: draft.settings.resources)
        container.settings = draft.settings
        return container
    }

    private static func commands(_ node: ManifestNode) -> [ContainerModifier] {
        func modifier(
            _ name: String, _ field: String, _ path: any WritableKeyPath<CoreV1.Container, [String]?> & Sendable
        ) -> [ContainerModifier] {
            guard let words = node[field]?.words, !words.isEmpty else { return [] }
            return [
                ContainerModifier(name, words.map { SwiftArgument(nil, .text($0)) }) { draft in
                    draft.editing { $0.container[keyPath: path] = words }
                }
            ]
        }
        let directory = node["workingDir"]?.text.map { path in
            ContainerModifier("workingDirectory", [SwiftArgument(nil, .text(path))]) { $0.workingDirectory(path) }
        }
        return modifier("command", "command", \.command) + modifier("arguments", "args", \.args)
            + [directory].compactMap { $0 }
    }

    private static func security(_ node: ManifestNode) -> [ContainerModifier] {
        guard let context = node["securityContext"], context["readOnlyRootFilesystem"] == nil else { return [] }
        return [
            ContainerModifier("writableRootFilesystem", [SwiftArgument("because", .text(Reason.text))]) {
                $0.writableRootFilesystem(because: Reason.text)
            }
        ]
    }
}
