import KubernetesModel

extension ContainerDeclaration {
    /// Mounts facts about the pod as files.
    ///
    /// ```swift
    /// .podFiles(.labels, .cpuLimit(ofContainer: "backend"), at: "/etc/podinfo")
    /// ```
    /// - Parameter path: the directory; absolute.
    public consuming func podFiles(
        _ fact: PodFile, _ others: PodFile..., at path: String, mode: FileMode? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let source = CoreV1.DownwardAPIVolumeSource(
            items: ([fact] + others).map(\.lowered), defaultMode: mode?.number)
        return editing { lowering in
            lowering.mount(
                CoreV1.Volume(name: path, downwardAPI: source), at: path, readOnly: true,
                SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Mounts keys of several ConfigMaps and Secrets, facts about the pod and tokens together in one directory.
    ///
    /// ```swift
    /// .projected("/etc/todo") {
    ///     TodoSecret.databaseURL
    ///     TodoConfig.logLevel.file("level")
    ///     PodFile.labels
    ///     ServiceAccountToken(audience: "vault", expiration: .minutes(10), path: "token")
    /// }
    /// ```
    /// - Parameters:
    ///   - path: the directory; absolute.
    ///   - mode: who may read files without a mode of their own. Default: the pod's user and group.
    /// [Projected volumes](https://kubernetes.io/docs/concepts/storage/projected-volumes/)
    public consuming func projected(
        _ path: String, mode: FileMode = .ownerAndGroup,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @ProjectionBuilder _ projection: @escaping @Sendable () -> Projection
    ) -> Self {
        editing { lowering in
            let source = CoreV1.ProjectedVolumeSource(
                sources: projection().sources, defaultMode: mode.number)
            lowering.mount(
                CoreV1.Volume(name: path, projected: source), at: path, readOnly: true,
                SourceLocation(file: file, line: line, column: column))
        }
    }
}
