package import KubernetesModel
package import ManifestChecks

/// A pod on its way to the API object, with the claim templates that its containers mount.
package struct PodLowering: Sendable {
    package let workload: WorkloadIdentity
    package var spec = CoreV1.PodSpec(containers: [])
    package var annotations: OrderedMap<String> = [:]
    /// Beside those that the workload has; never in place of the selector's.
    package var labels: OrderedMap<String> = [:]
    package private(set) var claimTemplates: [(template: ClaimTemplate, location: SourceLocation)] = []
    /// The rules that modifiers of the pod and of its containers waive.
    package var waivers: [Waiver] = []
    /// Paths are relative to the pod template.
    package var origins = Origins()
    /// The objects that the pod brings along.
    package var objects: [DeclaredObject] = []
    /// The Secrets that the pod counts on and no declaration of the stack speaks of.
    package var secrets: [SecretContract] = []
    /// The images of its containers that no registry has.
    package private(set) var builds: [ImageBuild] = []

    /// The names of the volumes that are one container's own.
    private var privateVolumes: Set<String> = []

    package init(of workload: WorkloadIdentity) { self.workload = workload }

    /// The finished template.
    package var template: CoreV1.PodTemplateSpec {
        let own = workload.metadata.labels ?? [:]
        return CoreV1.PodTemplateSpec(
            metadata: MetaV1.ObjectMeta(
                labels: labels.isEmpty ? own : own.merging(labels).merging(workload.selectorLabels),
                annotations: annotations.isEmpty ? nil : annotations),
            spec: spec)
    }

    /// Adds `element` to a list of the specification, which stands at `path`.
    package mutating func append<Element>(
        _ element: Element, to list: WritableKeyPath<CoreV1.PodSpec, [Element]?>, _ path: String,
        at location: SourceLocation
    ) {
        let elements = spec[keyPath: list] ?? []
        origins.record("spec.\(path)", elements.count, at: location)
        spec[keyPath: list] = elements + [element]
    }

    package mutating func add(main container: ContainerSettings) {
        container.withLowering { lowering in
            take(&lowering, at: "spec.containers[\(spec.containers.count)]", prefix: "")
            spec.containers.append(lowering.container)
        }
    }

    package mutating func add(_ part: PodPart) {
        let settings = part.settings
        settings.withLowering { lowering in
            take(&lowering, at: "spec.initContainers[\(spec.initContainers?.count ?? 0)]", prefix: "\(settings.name)-")
            if case .sidecar = part { lowering.container.restartPolicy = .always }
            spec.initContainers = (spec.initContainers ?? []) + [lowering.container]
        }
    }

    /// Takes over into the pod what the container brings along, and gives its mounts the names that its volumes have there.
    ///
    /// - Parameter prefix: of the names of its own volumes, which keep them apart from those of the main container.
    private mutating func take(_ lowered: inout ContainerLowering, at path: String, prefix: String) {
        origins.merge(lowered.origins, under: path)
        waivers += lowered.waivers
        if let build = lowered.build { builds.append(build) }
        for mounted in lowered.volumes {
            let name = take(mounted, prefix: prefix)
            // A patch of the container may have taken mounts away.
            switch mounted.use {
            case .mount(let index) where lowered.container.volumeMounts?.indices.contains(index) == true:
                lowered.container.volumeMounts?[index].name = name
            case .device(let index) where lowered.container.volumeDevices?.indices.contains(index) == true:
                lowered.container.volumeDevices?[index].name = name
            default: continue
            }
        }
        for claimed in lowered.claimTemplates
        where !claimTemplates.contains(where: { $0.template.lowered == claimed.template.lowered }) {
            claimTemplates.append(claimed)
        }
    }

    /// Gives the pod the volume, unless it has the same one to share, and says under which name.
    private mutating func take(_ mounted: MountedVolume, prefix: String) -> String {
        let volumes = spec.volumes ?? []
        let name = (mounted.isPrivate ? prefix : "") + mounted.volume.name
        var volume = mounted.volume
        volume.name = volumeName(name)
        var number = 1
        while let taken = volumes.first(where: { $0.name == volume.name }) {
            if taken == volume, !mounted.isPrivate, !privateVolumes.contains(taken.name) { return taken.name }
            number += 1
            volume.name = volumeName(name, "-\(number)")
        }
        if mounted.isPrivate { privateVolumes.insert(volume.name) }
        origins.record("spec.volumes", volumes.count, at: mounted.location)
        spec.volumes = volumes + [volume]
        return volume.name
    }
}

/// A path or an object's name as the name of a volume, a DNS label: `/var/cache/nginx` → `var-cache-nginx`.
private func volumeName(_ text: String, _ suffix: String = "") -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let label = words.joined(separator: "-").lowercased().prefix(63 - suffix.utf8.count)
    let trimmed = label.hasSuffix("-") ? label.dropLast() : label
    return (trimmed.isEmpty ? "volume" : trimmed) + suffix
}
