package import KubernetesModel

/// How a Job tries again after a failure.
public enum JobRestart: Sendable {
    /// In a new pod; that of the failed try stays, with its logs.
    case never
    /// In the same pod; the logs of the failed try are lost with its container.
    case onFailure

    package var policy: CoreV1.RestartPolicy {
        switch self {
        case .never: .never
        case .onFailure: .onFailure
        }
    }
}
