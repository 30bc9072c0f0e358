internal import KubernetesModel

/// What replaces the pods of a workload: one after the other, or all at once.
enum Restarts {
    static func effect(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> Effect? {
        let workload = pair.identity
        guard let new = pair.new else { return nil }
        if workload.groupKind == "Pod" {
            guard edit.schema.hasSuffix(".image") else { return nil }
            return Effect(.downtime, "restarts the container of \(workload), which has no other replica")
        }
        guard let template = PodTemplate.path(of: workload.groupKind), edit.schema.isWithin(template) else {
            return nil
        }
        switch workload.groupKind {
        case "Deployment.apps": return deployment(workload, new, facts)
        case "StatefulSet.apps": return statefulSet(workload, new, facts)
        case "DaemonSet.apps":
            if isOnDelete(new) { return later }
            return Effect(.rollingRestart, "restarts \(workload) node by node")
        case "CronJob.batch": return Effect(.inPlace, "holds from the next run on")
        default: return later
        }
    }

    private static let later = Effect(.inPlace, "pods stay as they are until they are deleted")

    private static func deployment(
        _ workload: ObjectIdentity, _ new: ManifestNode, _ facts: StackFacts
    ) -> Effect {
        let replicas = facts.replicas(of: workload, new)
        if new.at("spec.paused")?.isTrue == true { return Effect(.inPlace, "holds when the rollout is resumed") }
        if replicas == 0 { return Effect(.inPlace, "holds when there are replicas") }
        if new.at("spec.strategy.type")?.text == "Recreate" {
            return Effect(.downtime, "stops all pods of \(workload) before new ones start")
        }
        let missing = pods(new.at("spec.strategy.rollingUpdate.maxUnavailable"), of: replicas, roundedUp: false)
        let surge = pods(new.at("spec.strategy.rollingUpdate.maxSurge"), of: replicas, roundedUp: true)
        // The API takes one pod away where both numbers come to nothing.
        guard max(missing, surge == 0 ? 1 : 0) < replicas else {
            return Effect(.downtime, "stops all pods of \(workload) at once, as its strategy allows")
        }
        return Effect(.rollingRestart, "restarts \(workload) pod by pod")
    }

    private static func statefulSet(
        _ workload: ObjectIdentity, _ new: ManifestNode, _ facts: StackFacts
    ) -> Effect {
        let replicas = facts.replicas(of: workload, new)
        let partition = new.at("spec.updateStrategy.rollingUpdate.partition")?.count ?? 0
        if isOnDelete(new) { return later }
        if replicas == 0 { return Effect(.inPlace, "holds when there are replicas") }
        if partition >= replicas { return Effect(.inPlace, "holds for pods from number \(partition) on") }
        if replicas == 1 { return Effect(.downtime, "stops the only pod of \(workload) before its successor starts") }
        return Effect(.rollingRestart, "restarts \(workload) pod by pod")
    }

    private static func isOnDelete(_ new: ManifestNode) -> Bool {
        new.at("spec.updateStrategy.type")?.text == "OnDelete"
    }

    /// A number or a share of the replicas; a quarter when it is not said.
    private static func pods(_ amount: ManifestNode?, of replicas: Int, roundedUp: Bool) -> Int {
        if let count = amount?.count { return count }
        let share = amount?.text.flatMap { Int($0.dropLast()) } ?? 25
        return (replicas * share + (roundedUp ? 99 : 0)) / 100
    }
}
