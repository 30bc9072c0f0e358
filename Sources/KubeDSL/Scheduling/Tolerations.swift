public import KubernetesModel

extension PodController {
    /// Lets the pods run on nodes with a taint of this key, whatever its value.
    ///
    /// - Parameter effect: of the taint. Default: each.
    /// [Taints and tolerations](https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/)
    public consuming func tolerating(
        _ key: String, effect: CoreV1.TaintEffect? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        tolerating(
            CoreV1.Toleration(key: key, operator: .exists, effect: effect),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Lets the pods run on nodes with a taint of this key and value.
    ///
    /// - Parameter effect: of the taint. Default: each.
    public consuming func tolerating(
        _ key: String, value: String, effect: CoreV1.TaintEffect? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        tolerating(
            CoreV1.Toleration(key: key, operator: .equal, value: value, effect: effect),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Lets the pods stay so long on a node that gets a taint of this key and effect `NoExecute`.
    public consuming func tolerating(
        _ key: String, for time: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        tolerating(
            CoreV1.Toleration(key: key, operator: .exists, effect: .noExecute, tolerationSeconds: time.count),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Lets the pods run on every node, whatever its taints. The reason is for the reader of the source.
    public consuming func toleratingEverything(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        tolerating(
            CoreV1.Toleration(operator: .exists), at: SourceLocation(file: file, line: line, column: column))
    }

    private consuming func tolerating(_ toleration: CoreV1.Toleration, at location: SourceLocation) -> Self {
        editingPod { $0.append(toleration, to: \.tolerations, "tolerations", at: location) }
    }
}
