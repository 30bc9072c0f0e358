internal import KubernetesModel

/// How many pods an autoscaler keeps of its workload.
struct AutoscaledReplicas {
    let workload: ObjectIdentity
    let minimum: Int
    let maximum: Int

    /// Nil for what is no autoscaler.
    init?(_ manifest: ManifestNode) {
        guard let identity = ObjectIdentity(manifest),
            identity.groupKind == "HorizontalPodAutoscaler.autoscaling",
            let target = manifest.at("spec.scaleTargetRef"), let kind = target["kind"]?.text,
            let name = target["name"]?.text
        else { return nil }
        workload = ObjectIdentity(
            target["apiVersion"]?.text ?? "apps/v1", kind: kind, namespace: identity.namespace, name: name)
        let least = manifest.at("spec.minReplicas")?.count ?? 1
        minimum = least
        maximum = max(least, manifest.at("spec.maxReplicas")?.count ?? least)
    }

    /// What a fixed number of replicas does in its stead.
    func effect(ofFixing count: Int) -> Effect {
        let numbers = "\(count.counted("replica")) of \(workload) instead of \(minimum) to \(maximum)"
        return count < maximum ? Effect(.scaleLowered, numbers) : Effect(.scale, numbers)
    }
}
