package import KubernetesModel

/// How many pods a workload has, fixed or between an autoscaler's bounds.
package struct WorkloadScale: Sendable {
    package let minimum: Int
    package let maximum: Int
    package let autoscaler: Autoscaler?

    static let kinds: [any KubernetesObject.Type] = [
        AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.ReplicaSet.self,
    ]

    /// The counts of all Deployments, StatefulSets and ReplicaSets.
    package static func all(
        of objects: [DeclaredObject], _ autoscalers: [Autoscaler]
    ) -> [ObjectReference: WorkloadScale] {
        let autoscalers = Dictionary(autoscalers.map { ($0.target, $0) }) { first, _ in first }
        var scales: [ObjectReference: WorkloadScale] = [:]
        for declared in objects {
            guard let replicas = replicas(of: declared.object) else { continue }
            let reference = ObjectReference(declared.object)
            scales[reference] =
                if let autoscaler = autoscalers[reference] {
                    WorkloadScale(
                        minimum: autoscaler.minReplicas ?? 1, maximum: autoscaler.maxReplicas, autoscaler: autoscaler)
                } else {
                    WorkloadScale(minimum: replicas ?? 1, maximum: replicas ?? 1, autoscaler: nil)
                }
        }
        return scales
    }

    /// The number of replicas as written; nil for kinds that have none, an inner nil where it is left out.
    package static func replicas(of object: any KubernetesObject) -> Int?? {
        switch object {
        case let object as AppsV1.Deployment: .some(object.spec.replicas)
        case let object as AppsV1.StatefulSet: .some(object.spec.replicas)
        case let object as AppsV1.ReplicaSet: .some(object.spec.replicas)
        default: nil
        }
    }

    /// Where the lowest count comes from, for messages: `there are 2 pods`, `the autoscaler may go down to 2 pods`.
    package var reason: String {
        let pods = minimum == 1 ? "1 pod" : "\(minimum) pods"
        return autoscaler == nil
            ? "there \(minimum == 1 ? "is" : "are") \(pods)" : "the autoscaler may go down to \(pods)"
    }
}
