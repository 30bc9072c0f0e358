import KubernetesModel

extension ProbedContainer {
    /// What happens before the container is told to stop; its time counts towards the grace period.
    ///
    /// `.sleep(5)` lets Services notice that the pod is going before it stops to answer.
    public consuming func preStop(
        _ action: LifecycleAction<Port>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.container.hooks.preStop = action.handler
            lowering.origins.record("lifecycle.preStop", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// What happens once the container has started, beside its own process; the container is killed when it fails.
    public consuming func postStart(
        _ action: LifecycleAction<Port>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { lowering in
            lowering.container.hooks.postStart = action.handler
            lowering.origins.record("lifecycle.postStart", at: SourceLocation(file: file, line: line, column: column))
        }
    }
}

extension CoreV1.Container {
    fileprivate var hooks: CoreV1.Lifecycle {
        get { lifecycle ?? CoreV1.Lifecycle() }
        set { lifecycle = newValue }
    }
}
