internal import KubernetesModel

/// More or fewer replicas, and what keeps enough of them running.
enum ScaleChanges {
    /// Kinds with a number of replicas.
    static let workloads: Set<String> = [
        "Deployment.apps", "ReplicaSet.apps", "ReplicationController", "StatefulSet.apps",
    ]

    static func effect(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> Effect? {
        switch (pair.identity.groupKind, edit.schema) {
        case (let kind, "spec.replicas") where workloads.contains(kind):
            return replicas(of: edit, in: pair, facts)
        case ("HorizontalPodAutoscaler.autoscaling", "spec.minReplicas"),
            ("HorizontalPodAutoscaler.autoscaling", "spec.maxReplicas"):
            return scale(from: edit.old?.count ?? 1, to: edit.new?.count ?? 1, "replicas")
        case ("PodDisruptionBudget.policy", let field) where field.isWithin("spec"):
            return budget(edit)
        case ("ResourceQuota", let field) where field.isWithin("spec.hard"):
            guard edit.isAddition || QuantityFields.falls(from: edit.old, to: edit.new) == true else { return nil }
            return Effect(.budgetLowered, "the namespace may hold less")
        default: return nil
        }
    }

    private static func replicas(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> Effect {
        let (old, new) = (edit.old?.count ?? 1, edit.new?.count ?? 1)
        let (before, after) = (facts.oldAutoscaler(of: pair), facts.newAutoscaler(of: pair))
        if edit.isRemoval, after != nil {
            if before != nil { return Effect(.inPlace, "the autoscaler alone sets the number of replicas") }
            if old > 1 {
                return Effect(
                    .scaleLowered,
                    "without the field there is 1: all pods of \(pair.identity) but one end until the autoscaler acts")
            }
        }
        if let before, new > 0, edit.isAddition || after == nil { return before.effect(ofFixing: new) }
        return new == 0 && old > 0
            ? Effect(.downtime, "stops \(pair.identity)") : scale(from: old, to: new, "replicas of \(pair.identity)")
    }

    /// What it does that an autoscaler goes: its workload has the number that it spells.
    static func effect(ofRemovingAutoscaler pair: ObjectPair, _ facts: StackFacts) -> Effect? {
        guard let scaler = pair.old.flatMap(AutoscaledReplicas.init),
            let workload = facts.successor(of: scaler.workload), let new = workload.new
        else { return nil }
        if facts.newAutoscaler(of: workload) != nil { return Effect(.inPlace, "another autoscaler takes over") }
        return new.at("spec.replicas")?.count.map { scaler.effect(ofFixing: $0) }
    }

    private static func scale(from old: Int, to new: Int, _ what: String) -> Effect {
        new < old ? Effect(.scaleLowered, "fewer \(what)") : Effect(.scale, "more \(what)")
    }

    /// A budget falls when fewer pods must run, or more may be missing.
    private static func budget(_ edit: Edit) -> Effect? {
        let lowered = Effect(.budgetLowered, "more pods may be missing at a time")
        switch edit.schema {
        case "spec.minAvailable": return isLess(edit.new, than: edit.old) ? lowered : nil
        case "spec.maxUnavailable": return isLess(edit.old, than: edit.new) ? lowered : nil
        case let field where field.isWithin("spec.selector"):
            return Effect(.budgetLowered, "pods that are no longer selected have no budget")
        default: return nil
        }
    }

    /// Numbers and percentages cannot be compared: then it is taken to be less, and none is less than any.
    private static func isLess(_ left: ManifestNode?, than right: ManifestNode?) -> Bool {
        guard let right else { return false }
        guard let left else { return true }
        switch (left, right) {
        case (.string(let left), .string(let right)):
            guard let left = Int(left.dropLast()), let right = Int(right.dropLast()) else { return true }
            return left < right
        default:
            guard let left = left.count, let right = right.count else { return true }
            return left < right
        }
    }
}
