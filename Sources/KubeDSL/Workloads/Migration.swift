import KubernetesModel

extension MainContainer {
    /// Has the container's own image migrate its database before the container starts, in an init container `migrate`.
    ///
    /// ```swift
    /// .migration("alembic", "upgrade", "head", env: TodoSecret.databaseURL)
    /// ```
    /// It runs in every new pod, after the pod's other init containers, so the command must bear to run twice at once.
    /// - Parameters:
    ///   - command: the program.
    ///   - arguments: one word an element.
    ///   - keys: what it needs of a Secret, as the variables of their names.
    ///   - resources: default: the container's own.
    public consuming func migration<Keys: SecretKeys>(
        _ command: String, _ arguments: String..., env keys: Keys..., resources: Resources? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        migration([command] + arguments, resources, SourceLocation(file: file, line: line, column: column)) {
            $0.env(keys, file: file, line: line, column: column)
        }
    }

    /// Has the container's own image migrate its database, in an init container that the closure modifies further.
    ///
    /// ```swift
    /// .migration("alembic", "upgrade", "head") { $0.files(TodoSecret.databaseURL, at: "/run/secrets") }
    /// ```
    public consuming func migration(
        _ command: String, _ arguments: String..., resources: Resources? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        modifying modify: (InitContainer) -> InitContainer
    ) -> Self {
        migration([command] + arguments, resources, SourceLocation(file: file, line: line, column: column), modify)
    }

    private consuming func migration(
        _ command: [String], _ resources: Resources?, _ location: SourceLocation,
        _ modify: (InitContainer) -> InitContainer
    ) -> Self {
        let container = InitContainer(migrating: settings, command, resources: resources, at: location)
        settings.migrations.append(modify(container).settings)
        return self
    }
}
