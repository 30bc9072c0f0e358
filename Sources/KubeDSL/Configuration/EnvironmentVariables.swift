import KubernetesModel

extension ContainerDeclaration {
    /// Sets a variable to plain text. Not for anything secret.
    ///
    /// The text is worked out when the stack is rendered, so it may mention components that mention this one.
    public consuming func env(
        _ name: String, _ value: @autoclosure @escaping @Sendable () -> String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.add(
                [CoreV1.EnvVar(name: name, value: value())],
                at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Takes every key of a ConfigMap as the variable of its name.
    public consuming func env<Keys: ConfigKeys>(
        _ config: ConfigMap<Keys>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        env(Array(Keys.allCases), file: file, line: line, column: column)
    }

    /// Takes keys of a ConfigMap as the variables of their names.
    public consuming func env<Keys: ConfigKeys>(
        _ keys: Keys..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        env(keys, file: file, line: line, column: column)
    }

    /// Takes keys of a ConfigMap as the variables of their names.
    public consuming func env<Keys: ConfigKeys>(
        _ keys: [Keys], file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(keys, from: { $0.source }, at: SourceLocation(file: file, line: line, column: column))
    }

    /// Takes keys of a Secret as the variables of their names.
    public consuming func env<Keys: SecretKeys>(
        _ keys: Keys..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        env(keys, file: file, line: line, column: column)
    }

    /// Takes keys of a Secret as the variables of their names.
    public consuming func env<Keys: SecretKeys>(
        _ keys: [Keys], file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(keys, from: { $0.source }, at: SourceLocation(file: file, line: line, column: column))
    }

    /// Takes one key of a ConfigMap as a variable of another name.
    public consuming func env(
        _ name: String, from key: some ConfigKeys,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(
            [CoreV1.EnvVar(name: name, valueFrom: key.source)],
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Takes one key of a Secret as a variable of another name.
    public consuming func env(
        _ name: String, from key: some SecretKeys,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(
            [CoreV1.EnvVar(name: name, valueFrom: key.source)],
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Takes a fact about the pod, such as its name or address.
    public consuming func env(
        _ name: String, from field: PodField,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let source = CoreV1.EnvVarSource(fieldRef: CoreV1.ObjectFieldSelector(fieldPath: field.rawValue))
        return adding(
            [CoreV1.EnvVar(name: name, valueFrom: source)],
            at: SourceLocation(file: file, line: line, column: column))
    }

    @available(*, unavailable, message: "a secret is no plain text; take its key with env(_:from:)")
    public func env(_ name: String, _ key: some SecretKeys) -> Self { self }

    @available(*, unavailable, message: "a key is not its value; take it with env(_:from:)")
    public func env(_ name: String, _ key: some ConfigKeys) -> Self { self }
}

extension ContainerDeclaration {
    private consuming func adding<Key: RawRepresentable<String>>(
        _ keys: [Key], from source: (Key) -> CoreV1.EnvVarSource, at location: SourceLocation
    ) -> Self {
        // `map` of a generic list is not specialised.
        var variables: [CoreV1.EnvVar] = []
        variables.reserveCapacity(keys.count)
        for key in keys { variables.append(CoreV1.EnvVar(name: key.rawValue, valueFrom: source(key))) }
        return adding(variables, at: location)
    }

    private consuming func adding(_ variables: [CoreV1.EnvVar], at location: SourceLocation) -> Self {
        editing { $0.add(variables, at: location) }
    }
}

extension ConfigKeys {
    fileprivate var source: CoreV1.EnvVarSource {
        CoreV1.EnvVarSource(configMapKeyRef: CoreV1.ConfigMapKeySelector(name: Self.configMapName, key: rawValue))
    }
}

extension SecretKeys {
    fileprivate var source: CoreV1.EnvVarSource {
        CoreV1.EnvVarSource(secretKeyRef: CoreV1.SecretKeySelector(name: Self.secretName, key: rawValue))
    }
}
