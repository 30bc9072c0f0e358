import KubernetesModel
public import KubernetesValues

extension ContainerDeclaration {
    /// Makes a directory of the container writable, empty at each start of the pod and its own.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - limit: the pod is evicted when it writes more. Default: none.
    public func scratch(
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

    /// Mounts a claim that the stack declares.
    ///
    /// - Parameter path: absolute.
    public func mount(
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

    /// Mounts the keys of a ConfigMap as files of their names.
    ///
    /// - Parameter path: the directory; absolute.
    public func files<Keys: ConfigKeys>(
        _ config: ConfigMap<Keys>, at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            let source = CoreV1.ConfigMapVolumeSource(name: Keys.configMapName)
            lowering.mount(
                CoreV1.Volume(name: Keys.configMapName, configMap: source), at: path, readOnly: true,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts keys of a Secret as files of their names, readable by the pod's user and group.
    ///
    /// - Parameters:
    ///   - key: one of the Secret's keys.
    ///   - others: further ones.
    ///   - path: the directory; absolute.
    public func files<Keys: SecretKeys>(
        _ key: Keys, _ others: Keys..., at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files([key] + others, at: path, SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts all keys of a Secret as files of their names, readable by the pod's user and group.
    public func files<Keys: SecretKeys>(
        allOf keys: Keys.Type, at path: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(Array(Keys.allCases), at: path, SourceLocation(file: file, line: line, column: column))
    }

    private func files<Keys: SecretKeys>(_ keys: [Keys], at path: String, _ location: SourceLocation) -> Self {
        editing { lowering in
            let source = CoreV1.SecretVolumeSource(
                secretName: Keys.secretName,
                items: keys.map { CoreV1.KeyToPath(key: $0.rawValue, path: $0.rawValue) }, defaultMode: 0o440)
            lowering.mount(
                CoreV1.Volume(name: Keys.secretName, secret: source), at: path, readOnly: true, location)
        }
    }
}

extension Container {
    /// Mounts storage that each pod of a StatefulSet claims for itself; no other workload takes such a container.
    ///
    /// - Parameter path: absolute.
    public func storage(
        _ path: String, _ template: ClaimTemplate,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer<Port> {
        stateful.storage(path, template, file: file, line: line, column: column)
    }
}

extension StatefulContainer {
    /// Mounts storage that each pod claims for itself.
    ///
    /// - Parameter path: absolute.
    public func storage(
        _ path: String, _ template: ClaimTemplate,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StatefulContainer {
        editing { lowering in
            lowering.mount(template, at: path, SourceLocation(file: file, line: line, column: column))
        }
    }
}
