import KubernetesModel
import KubernetesValues

extension PodReference {
    /// How many pods an update starts in addition, at most, where there are so many.
    package func surge(beyond count: Int) -> Int {
        switch declared.object {
        case let object as AppsV1.Deployment where object.spec.strategy?.type != .recreate:
            // The API's own default is a quarter.
            (object.spec.strategy?.rollingUpdate?.maxSurge?.podCount ?? .percent(25)).roundedUp(of: count)
        case let object as AppsV1.DaemonSet:
            object.spec.updateStrategy?.rollingUpdate?.maxSurge?.podCount?.roundedUp(of: count) ?? 0
        default: 0
        }
    }
}
