package import KubernetesModel

/// A key of a ConfigMap or a Secret as a file of another name or mode.
///
/// ```swift
/// .files(TodoConfig.settings.file("app/settings.json"), at: "/etc/todo")
/// ```
public struct KeyFile<Keys: RawRepresentable<String> & Sendable>: Sendable {
    package let lowered: CoreV1.KeyToPath

    fileprivate init(_ key: Keys, _ path: String?, _ mode: FileMode?) {
        lowered = CoreV1.KeyToPath(key: key.rawValue, path: path ?? key.rawValue, mode: mode?.number)
    }
}

extension ConfigKeys {
    /// The key as a file.
    ///
    /// - Parameters:
    ///   - path: below the directory that is mounted. Default: the key.
    ///   - mode: default: that of the volume.
    public func file(_ path: String? = nil, mode: FileMode? = nil) -> KeyFile<Self> { KeyFile(self, path, mode) }
}

extension SecretKeys {
    /// The key as a file.
    ///
    /// - Parameters:
    ///   - path: below the directory that is mounted. Default: the key.
    ///   - mode: default: that of the volume.
    public func file(_ path: String? = nil, mode: FileMode? = nil) -> KeyFile<Self> { KeyFile(self, path, mode) }
}
