import KubernetesModel
public import KubernetesValues

extension ContainerDeclaration {
    /// Makes a directory of the container writable, empty at each start of the pod and its own.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - limit: the pod is evicted when it writes more. Default: none.
    public consuming func scratch(
        _ path: String, limit: MemoryQuantity? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let source = CoreV1.EmptyDirVolumeSource(sizeLimit: limit.map { Quantity($0.description) })
            lowering.mount(
                CoreV1.Volume(name: path, emptyDir: source), isPrivate: true, at: path,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Makes a directory of the container writable that lives in memory, empty at each start of the pod and its own.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - limit: the pod is evicted when it writes more. What is written counts as memory of the container.
    public consuming func scratch(
        _ path: String, inMemory limit: MemoryQuantity,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let source = CoreV1.EmptyDirVolumeSource(medium: "Memory", sizeLimit: Quantity(limit.description))
            lowering.mount(
                CoreV1.Volume(name: path, emptyDir: source), isPrivate: true, at: path,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts a directory that containers of the pod share.
    ///
    /// - Parameter path: absolute.
    public consuming func shared(
        _ volume: SharedVolume, at path: String, readOnly: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.mount(
                volume.lowered, at: path, readOnly: readOnly, SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts a volume of a kind that no other modifier has: of the network, of a driver, of the node.
    ///
    /// - Parameter path: absolute.
    public consuming func volume(
        _ volume: PodVolume, at path: String, readOnly: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let location = SourceLocation(file: file, line: line, column: column)
            lowering.mount(volume.lowered, at: path, readOnly: readOnly || volume.isReadOnly, location)
            lowering.waivers += volume.waived.map { Waiver($0.rule, because: $0.reason, at: location) }
        }
    }

    /// Hands over a claim as the block device that it is.
    ///
    /// - Parameter path: of the device, such as `/dev/xvda`.
    public consuming func device(
        _ claim: PersistentVolumeClaim, at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let source = CoreV1.PersistentVolumeClaimVolumeSource(claimName: claim.name)
            lowering.attach(
                CoreV1.Volume(name: claim.name, persistentVolumeClaim: source), at: path,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts a claim that the stack declares.
    ///
    /// - Parameter path: absolute.
    public consuming func mount(
        _ claim: PersistentVolumeClaim, at path: String, readOnly: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let source = CoreV1.PersistentVolumeClaimVolumeSource(claimName: claim.name)
            lowering.mount(
                CoreV1.Volume(name: claim.name, persistentVolumeClaim: source), at: path, readOnly: readOnly,
                SourceLocation(file: file, line: line, column: column))
        }
    }
}

extension Container {
    /// Mounts storage that each pod of a StatefulSet claims for itself; no other workload takes such a container.
    ///
    /// - Parameter path: absolute.
    public consuming func storage(
        _ path: String, _ template: ClaimTemplate,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer<Port> {
        stateful.storage(path, template, file: file, line: line, column: column)
    }

    /// Hands over, as a block device, storage that each pod of a StatefulSet claims for itself.
    ///
    /// - Parameter path: of the device, such as `/dev/xvda`.
    public consuming func device(
        _ template: ClaimTemplate, at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer<Port> {
        stateful.device(template, at: path, file: file, line: line, column: column)
    }
}

extension StatefulContainer {
    /// Mounts storage that each pod claims for itself.
    ///
    /// - Parameter path: absolute.
    public consuming func storage(
        _ path: String, _ template: ClaimTemplate,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer {
        editing { lowering in
            lowering.mount(template, at: path, SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Hands over, as a block device, storage that each pod claims for itself.
    ///
    /// - Parameter path: of the device, such as `/dev/xvda`.
    public consuming func device(
        _ template: ClaimTemplate, at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer {
        editing { lowering in
            lowering.attach(template, at: path, SourceLocation(file: file, line: line, column: column))
        }
    }
}
