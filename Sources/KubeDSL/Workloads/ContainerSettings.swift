import KubernetesModel
import ManifestChecks

/// What every kind of container is made of; set by its initialiser and its modifiers.
public struct ContainerSettings: Sendable {
    package typealias Edit = @Sendable (inout ContainerLowering) -> Void

    package let name: String
    package let image: Image
    package let resources: Resources
    package let ports: [CoreV1.ContainerPort]
    package let location: SourceLocation

    /// What the modifiers do, in their order. They run when the stack is rendered and not before: two components
    /// may then mention each other in their variables without calling each other for ever.
    package private(set) var edits: [Edit] = []
    /// What `.patch` changes, after all other modifiers.
    package var patches: [Edit] = []
    /// The init containers that a main container brings along.
    package var migrations: [ContainerSettings] = []

    package init(
        name: String, image: Image, resources: Resources, ports: [CoreV1.ContainerPort] = [], location: SourceLocation
    ) {
        self.name = name
        self.image = image
        self.resources = resources
        self.ports = ports
        self.location = location
    }

    /// Adds what a modifier does.
    package mutating func add(_ edit: @escaping Edit) {
        edits.appendAsOneOfFew(edit)
    }

    /// Lowers the container, for `body` to take what it needs: a lowering that were returned would be copied.
    package func withLowering(_ body: (inout ContainerLowering) -> Void) {
        var lowering = ContainerLowering(
            container: CoreV1.Container(
                name: name, image: image.reference, ports: ports.isEmpty ? nil : ports, resources: resources.lowered(),
                imagePullPolicy: image.pullPolicy, securityContext: .restricted))
        lowering.origins.record("", at: location)
        lowering.build = image.build
        if let reason = resources.cpu.unlimitedReason {
            lowering.waivers.append(Waiver(.missingCPULimits, because: reason, at: location))
        }
        if let reason = resources.memory.unlimitedReason {
            lowering.waivers.append(Waiver(.missingMemoryLimits, because: reason, at: location))
        }
        for edit in edits { edit(&lowering) }
        for patch in patches { patch(&lowering) }
        body(&lowering)
    }
}

extension [CoreV1.ContainerPort] {
    package init<Port: ContainerPort>(_ ports: Port.Type) {
        self = []
        for port in ports.allCases {
            append(CoreV1.ContainerPort(name: port.name, containerPort: port.rawValue, protocol: port.transport))
        }
    }
}
