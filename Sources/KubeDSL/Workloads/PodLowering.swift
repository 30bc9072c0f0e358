package import KubernetesModel

/// A pod on its way to the API object, with the claim templates that its containers mount.
package struct PodLowering: Sendable {
    package var spec = CoreV1.PodSpec(containers: [])
    package var annotations: OrderedMap<String> = [:]
    package var claimTemplates: [CoreV1.PersistentVolumeClaimTemplate] = []
    /// The rules that modifiers of the pod and of its containers waive.
    package var waivers: [Waiver] = []
    /// Paths are relative to the pod's specification.
    package var origins = Origins()

    package mutating func add(main container: ContainerSettings) {
        let lowered = container.lowered(isMain: true)
        take(lowered, at: "containers[\(spec.containers.count)]")
        spec.containers.append(lowered.container)
    }

    package mutating func add(_ part: PodPart) {
        let path = "initContainers[\(spec.initContainers?.count ?? 0)]"
        var lowered: ContainerLowering
        switch part {
        case .sidecar(let container):
            lowered = container.lowered(isMain: false)
            lowered.container.restartPolicy = .always
        case .initContainer(let container):
            lowered = container.lowered(isMain: false)
        }
        take(lowered, at: path)
        spec.initContainers = (spec.initContainers ?? []) + [lowered.container]
    }

    /// Takes over what a container brings along. Containers that mount one volume bring it each; the pod has it once.
    private mutating func take(_ lowered: ContainerLowering, at path: String) {
        origins.merge(lowered.origins, under: path)
        waivers += lowered.waivers
        for volume in lowered.volumes where !(spec.volumes ?? []).contains(volume) {
            spec.volumes = (spec.volumes ?? []) + [volume]
        }
        for template in lowered.claimTemplates where !claimTemplates.contains(template) {
            claimTemplates.append(template)
        }
    }
}
