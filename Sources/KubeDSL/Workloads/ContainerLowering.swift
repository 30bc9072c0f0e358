package import KubernetesModel

/// A container on its way to the API object, with the volumes that it brings along.
package struct ContainerLowering: Sendable {
    package var container: CoreV1.Container
    package var volumes: [CoreV1.Volume] = []
    package var claimTemplates: [CoreV1.PersistentVolumeClaimTemplate] = []
    /// Paths are relative to the container.
    package var origins = Origins()
    /// The rules that the modifiers waive.
    package var waivers: [Waiver] = []
    package let volumePrefix: String

    package init(_ container: CoreV1.Container, volumePrefix: String) {
        self.container = container
        self.volumePrefix = volumePrefix
    }

    /// Adds environment variables that one modifier declares.
    package mutating func add(_ variables: [CoreV1.EnvVar], at location: SourceLocation) {
        let first = container.env?.count ?? 0
        container.env = (container.env ?? []) + variables
        for index in first..<first + variables.count { origins.record("env[\(index)]", at: location) }
    }

    /// Mounts `volume`, which the pod gets unless it has it already.
    package mutating func mount(_ volume: CoreV1.Volume?, as mount: CoreV1.VolumeMount, at location: SourceLocation) {
        origins.record("volumeMounts[\(container.volumeMounts?.count ?? 0)]", at: location)
        container.volumeMounts = (container.volumeMounts ?? []) + [mount]
        if let volume { volumes.append(volume) }
    }
}
