internal import KubernetesModel

/// What the effect of one object's change depends on in the others.
struct StackFacts {
    /// The least number of replicas that an autoscaler keeps of a workload.
    private var autoscaled: [ObjectReference: Int] = [:]

    /// The workloads whose pods read a ConfigMap or a Secret.
    private var readers: [ObjectReference: [ObjectReference]] = [:]

    /// The workloads whose pods are replaced anyway, so that they read what is new.
    var restarted: Set<ObjectReference> = []

    init(_ pairs: [ObjectPair]) {
        for pair in pairs {
            guard let manifest = pair.new else { continue }
            noteAutoscaler(pair.reference, manifest)
            noteReader(pair.reference, manifest)
        }
    }

    /// How many pods the workload has at least: what an autoscaler keeps of it, or else its own number.
    func replicas(of reference: ObjectReference, _ manifest: ManifestNode) -> Int {
        autoscaled[reference] ?? manifest.at("spec.replicas")?.count ?? 1
    }

    func isAutoscaled(_ reference: ObjectReference) -> Bool { autoscaled[reference] != nil }

    func readers(of reference: ObjectReference) -> [ObjectReference] { readers[reference] ?? [] }

    private mutating func noteAutoscaler(_ reference: ObjectReference, _ manifest: ManifestNode) {
        guard reference.groupKind == "HorizontalPodAutoscaler.autoscaling",
            let target = manifest.at("spec.scaleTargetRef"), let kind = target["kind"]?.text,
            let name = target["name"]?.text
        else { return }
        let parts = (target["apiVersion"]?.text ?? "apps/v1").split(separator: "/")
        let workload = ObjectReference(
            group: parts.count > 1 ? String(parts[0]) : "", kind: kind, namespace: reference.namespace, name: name)
        autoscaled[workload] = manifest.at("spec.minReplicas")?.count ?? 1
    }

    private mutating func noteReader(_ reference: ObjectReference, _ manifest: ManifestNode) {
        guard let path = PodTemplate.specification(of: reference.groupKind), let pod = manifest.at(path) else { return }
        var sources = ConfigurationSources()
        sources.collect(from: pod)
        for (kind, name) in sources.objects {
            let source = ObjectReference(kind: kind, namespace: reference.namespace, name: name)
            if readers[source]?.last != reference { readers[source, default: []].append(reference) }
        }
    }
}
