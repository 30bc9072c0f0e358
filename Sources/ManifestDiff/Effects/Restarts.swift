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
        if isRelease(edit, in: pair) { return release(workload, new, facts) }
        guard let template = PodTemplate.path(of: workload.groupKind), edit.schema.isWithin(template) else {
            return nil
        }
        return restart(workload, new, facts)
    }

    /// Whether the edit lets a rollout go on that was held back; whether there is one, the fields do not say.
    static func isRelease(_ edit: Edit, in pair: ObjectPair) -> Bool {
        guard let old = pair.old, let new = pair.new else { return false }
        switch pair.identity.groupKind {
        case "Deployment.apps": return edit.schema == "spec.paused" && edit.old?.isTrue == true
        case "DaemonSet.apps", "StatefulSet.apps":
            guard edit.schema.isWithin("spec.updateStrategy"), !isOnDelete(new) else { return false }
            let isWhole = edit.schema == "spec.updateStrategy"
            if isOnDelete(old) { return isWhole || edit.schema == "spec.updateStrategy.type" }
            let isPartition = isWhole || edit.schema.isWithin("spec.updateStrategy.rollingUpdate")
            return isPartition && partition(new) < partition(old)
        default: return false
        }
    }

    private static func release(_ workload: ObjectIdentity, _ new: ManifestNode, _ facts: StackFacts) -> Effect {
        let effect = restart(workload, new, facts)
        return effect.kind == .inPlace
            ? effect : Effect(effect.kind, "lets go of a rollout that was held back: \(effect.reason)")
    }

    private static func restart(_ workload: ObjectIdentity, _ new: ManifestNode, _ facts: StackFacts) -> Effect {
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
        let first = partition(new)
        if isOnDelete(new) { return later }
        if replicas == 0 { return Effect(.inPlace, "holds when there are replicas") }
        if first >= replicas { return Effect(.inPlace, "holds for pods from number \(first) on") }
        if replicas == 1 { return Effect(.downtime, "stops the only pod of \(workload) before its successor starts") }
        return Effect(.rollingRestart, "restarts \(workload) pod by pod")
    }

    private static func partition(_ manifest: ManifestNode) -> Int {
        manifest.at("spec.updateStrategy.rollingUpdate.partition")?.count ?? 0
    }

    private static func isOnDelete(_ new: ManifestNode) -> Bool {
        new.at("spec.updateStrategy.type")?.text == "OnDelete"
    }

    /// A number or a share of the replicas; a quarter when it is not said.
    private static func pods(_ amount: ManifestNode?, of replicas: Int, roundedUp: Bool) -> Int {
        if let count = amount?.count { return count }
        // Of numbers beyond all reason not even the product is one.
        let share = min(max(amount?.text.flatMap { Int($0.dropLast()) } ?? 25, 0), 10_000)
        return (min(replicas, 1_000_000_000) * share + (roundedUp ? 99 : 0)) / 100
    }
}
