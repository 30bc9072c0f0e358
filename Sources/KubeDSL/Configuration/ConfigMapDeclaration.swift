import KubernetesModel

/// A ConfigMap of the stack whose keys are an enum's cases: a ``ConfigMap`` of values, or ``ConfigFiles``.
public protocol ConfigMapDeclaration<Keys>: Declaration {
    /// The keys of the ConfigMap.
    associatedtype Keys: ConfigKeys

    /// What its modifiers set; nothing to spell in a stack.
    var configSettings: ConfigSettings { get set }
}

/// What all declarations of ConfigMaps have besides their content.
public struct ConfigSettings: Sendable {
    package var change: (ConfigChange, at: SourceLocation)?

    package init() {}
}

extension ConfigMapDeclaration {
    /// Says what a change of the content does to the pods that use it. Rendered without this: nothing; pods go on
    /// with the old variables until something else replaces them.
    ///
    /// ```swift
    /// ConfigMap { key in … }.onChange(.restart)
    /// ```
    /// [Configuring a pod](https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically)
    public consuming func onChange(
        _ change: ConfigChange, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        configSettings.change = (change, at: SourceLocation(file: file, line: line, column: column))
        return self
    }

    /// Adds the finished object and, where a change of it replaces pods, that it does.
    package func add(_ object: CoreV1.ConfigMap, origins: Origins = Origins(), to lowering: inout Lowering) {
        lowering.add(settings.declared(object, origins: origins), of: settings)
        guard let (change, location) = configSettings.change else { return }
        lowering.add(
            ConfigRollout(
                name: Keys.configMapName, namespace: lowering.namespace, change: change, location: location))
    }
}
