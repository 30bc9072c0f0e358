import KubernetesModel

extension ContainerDeclaration {
    /// Mounts the keys of a ConfigMap as files of their names.
    ///
    /// - Parameters:
    ///   - path: the directory; absolute.
    ///   - mode: who may read them. Default: the API's, all.
    public consuming func files<Config: ConfigMapDeclaration>(
        _ config: Config, at path: String, mode: FileMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofConfigMap: Config.Keys.configMapName, nil, at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts keys of a ConfigMap as files of their names, and no others.
    ///
    /// - Parameters:
    ///   - key: one of the ConfigMap's keys.
    ///   - others: further ones.
    ///   - path: the directory; absolute.
    ///   - mode: who may read them. Default: the API's, all.
    public consuming func files<Keys: ConfigKeys>(
        _ key: Keys, _ others: Keys..., at path: String, mode: FileMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofConfigMap: Keys.configMapName, ([key] + others).map { $0.file().lowered }, at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts keys of a ConfigMap as files of other names or modes.
    ///
    /// - Parameter path: the directory; absolute.
    public consuming func files<Keys: ConfigKeys>(
        _ key: KeyFile<Keys>, _ others: KeyFile<Keys>..., at path: String, mode: FileMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofConfigMap: Keys.configMapName, ([key] + others).map(\.lowered), at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts keys of a Secret as files of their names.
    ///
    /// - Parameters:
    ///   - key: one of the Secret's keys.
    ///   - others: further ones.
    ///   - path: the directory; absolute.
    ///   - mode: who may read them. Default: the pod's user and group.
    public consuming func files<Keys: SecretKeys>(
        _ key: Keys, _ others: Keys..., at path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofSecret: Keys.secretName, ([key] + others).map { $0.file().lowered }, at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts keys of a Secret as files of other names or modes.
    ///
    /// - Parameters:
    ///   - path: the directory; absolute.
    ///   - mode: who may read those that have no mode of their own. Default: the pod's user and group.
    public consuming func files<Keys: SecretKeys>(
        _ key: KeyFile<Keys>, _ others: KeyFile<Keys>..., at path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofSecret: Keys.secretName, ([key] + others).map(\.lowered), at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts all keys of a Secret as files of their names.
    ///
    /// - Parameters:
    ///   - path: the directory; absolute.
    ///   - mode: who may read them. Default: the pod's user and group.
    public consuming func files<Keys: SecretKeys>(
        allOf keys: Keys.Type, at path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofSecret: Keys.secretName, keys.allCases.map { $0.file().lowered }, at: path, mode,
            SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts the certificate and the key of a TLS Secret as `tls.crt` and `tls.key`.
    ///
    /// - Parameters:
    ///   - path: the directory; absolute.
    ///   - mode: who may read them. Default: the pod's user and group.
    public consuming func files(
        _ secret: TLSSecret, at path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        files(
            ofSecret: secret.name, nil, at: path, mode, SourceLocation(file: file, line: line, column: column))
    }

    /// Mounts one key of a ConfigMap as a file among those that the image has there.
    ///
    /// Unlike a directory of files it never changes while the container runs.
    /// - Parameter path: of the file; absolute.
    public consuming func file(
        _ key: some ConfigKeys, at path: String, mode: FileMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let name = type(of: key).configMapName
        return editing { lowering in
            let source = CoreV1.ConfigMapVolumeSource(
                name: name, items: [key.file().lowered], defaultMode: mode?.number)
            lowering.mount(
                CoreV1.Volume(name: name, configMap: source), file: key.rawValue, at: path,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts one key of a Secret as a file among those that the image has there.
    ///
    /// Unlike a directory of files it never changes while the container runs.
    /// - Parameters:
    ///   - path: of the file; absolute.
    ///   - mode: who may read it. Default: the pod's user and group.
    public consuming func file(
        _ key: some SecretKeys, at path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let name = type(of: key).secretName
        return editing { lowering in
            let source = CoreV1.SecretVolumeSource(
                secretName: name, items: [key.file().lowered], defaultMode: mode.number)
            lowering.mount(
                CoreV1.Volume(name: name, secret: source), file: key.rawValue, at: path,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    private consuming func files(
        ofConfigMap name: String, _ items: [CoreV1.KeyToPath]?, at path: String, _ mode: FileMode?,
        _ location: SourceLocation
    ) -> Self {
        editing { lowering in
            let source = CoreV1.ConfigMapVolumeSource(name: name, items: items, defaultMode: mode?.number)
            lowering.mount(CoreV1.Volume(name: name, configMap: source), at: path, readOnly: true, location)
        }
    }

    private consuming func files(
        ofSecret name: String, _ items: [CoreV1.KeyToPath]?, at path: String, _ mode: FileMode,
        _ location: SourceLocation
    ) -> Self {
        editing { lowering in
            let source = CoreV1.SecretVolumeSource(secretName: name, items: items, defaultMode: mode.number)
            lowering.mount(CoreV1.Volume(name: name, secret: source), at: path, readOnly: true, location)
        }
    }
}

extension ContainerLowering {
    /// Mounts one file of a volume.
    fileprivate mutating func mount(
        _ volume: CoreV1.Volume, file: String, at path: String, _ location: SourceLocation
    ) {
        mount(volume, at: path, readOnly: true, location)
        guard let index = container.volumeMounts?.indices.last else { return }
        container.volumeMounts?[index].subPath = file
    }
}
