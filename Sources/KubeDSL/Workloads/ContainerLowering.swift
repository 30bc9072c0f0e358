package import KubernetesModel
package import ManifestChecks

/// A container on its way to the API object, with the volumes that it brings along.
// Without an initialiser of its own: one of so large a struct leaves a copy behind.
package struct ContainerLowering: Sendable {
    package var container: CoreV1.Container
    package private(set) var volumes: [MountedVolume] = []
    package private(set) var claimTemplates: [(template: ClaimTemplate, location: SourceLocation)] = []
    /// Paths are relative to the container.
    package var origins = Origins()
    /// The rules that the modifiers waive.
    package var waivers: [Waiver] = []
    /// Nil where the image comes from a registry.
    package var build: ImageBuild?

    /// Adds environment variables that one modifier declares.
    package mutating func add(_ variables: [CoreV1.EnvVar], at location: SourceLocation) {
        let first = container.env?.count ?? 0
        container.env = container.env.map { $0 + variables } ?? variables
        for index in first..<first + variables.count { origins.record("env", index, at: location) }
    }

    /// Mounts `volume`, which the pod gets unless another container has brought the same; the pod may rename it.
    ///
    /// - Parameter isPrivate: whether it is this container's own, however equal another one is.
    package mutating func mount(
        _ volume: CoreV1.Volume, isPrivate: Bool = false, at path: String, readOnly: Bool = false,
        _ location: SourceLocation
    ) {
        let index = addMount(volume.name, at: path, readOnly: readOnly, location)
        volumes.append(MountedVolume(volume: volume, isPrivate: isPrivate, use: .mount(index), location: location))
    }

    /// Hands `volume` over as the block device that it is, under the same rules as a mount.
    package mutating func attach(_ volume: CoreV1.Volume, at path: String, _ location: SourceLocation) {
        let index = addDevice(volume.name, at: path, location)
        volumes.append(MountedVolume(volume: volume, isPrivate: false, use: .device(index), location: location))
    }

    /// Hands over, as a block device, what each pod of a StatefulSet claims for itself.
    package mutating func attach(_ template: ClaimTemplate, at path: String, _ location: SourceLocation) {
        _ = addDevice(template.name, at: path, location)
        claimTemplates.append((template, location))
    }

    /// Mounts what each pod of a StatefulSet claims for itself.
    package mutating func mount(_ template: ClaimTemplate, at path: String, _ location: SourceLocation) {
        _ = addMount(template.name, at: path, readOnly: false, location)
        claimTemplates.append((template, location))
    }

    private mutating func addMount(
        _ name: String, at path: String, readOnly: Bool, _ location: SourceLocation
    ) -> Int {
        let index = container.volumeMounts?.count ?? 0
        let mount = CoreV1.VolumeMount(name: name, readOnly: readOnly ? true : nil, mountPath: path)
        container.volumeMounts = (container.volumeMounts ?? []) + [mount]
        origins.record("volumeMounts", index, at: location)
        return index
    }

    private mutating func addDevice(_ name: String, at path: String, _ location: SourceLocation) -> Int {
        let index = container.volumeDevices?.count ?? 0
        container.volumeDevices = (container.volumeDevices ?? []) + [CoreV1.VolumeDevice(name: name, devicePath: path)]
        origins.record("volumeDevices", index, at: location)
        return index
    }
}
