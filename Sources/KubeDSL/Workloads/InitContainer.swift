import KubernetesModel

/// A container that runs to its end before the main one starts. It has no probes.
/// [Init containers](https://kubernetes.io/docs/concepts/workloads/pods/init-containers/)
public struct InitContainer: ContainerDeclaration {
    public var settings: ContainerSettings

    /// - Parameters:
    ///   - name: a DNS label.
    ///   - resources: what it is guaranteed, and what it may use at most.
    public init(
        _ name: String, image: Image, resources: Resources,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        settings = ContainerSettings(
            name: name, image: image, resources: resources,
            location: SourceLocation(file: file, line: line, column: column))
    }

    /// A container that runs a command of the application's own image before the application.
    package init(
        migrating application: ContainerSettings, _ command: [String], resources: Resources?,
        at location: SourceLocation
    ) {
        settings = ContainerSettings(
            name: "migrate", image: application.image, resources: resources ?? application.resources,
            location: location)
        settings.add { $0.container.command = command }
    }
}
