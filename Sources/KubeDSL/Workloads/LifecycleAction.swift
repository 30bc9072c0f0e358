package import KubernetesModel

/// What a container does right after its start, or right before its stop.
/// [LifecycleHandler](https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/)
public struct LifecycleAction<Port: ContainerPort>: Sendable {
    package let handler: CoreV1.LifecycleHandler

    /// Waits. Needs Kubernetes 1.29, and no program in the image.
    public static func sleep(_ time: Seconds) -> LifecycleAction {
        LifecycleAction(handler: CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: time.count)))
    }

    /// Runs a command in the container.
    public static func exec(_ command: String, _ arguments: String...) -> LifecycleAction {
        LifecycleAction(handler: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: [command] + arguments)))
    }

    /// Gets `path` from the container.
    public static func http(_ path: String, on port: Port) -> LifecycleAction {
        let action = CoreV1.HTTPGetAction(path: path, port: .string(port.name))
        return LifecycleAction(handler: CoreV1.LifecycleHandler(httpGet: action))
    }
}
