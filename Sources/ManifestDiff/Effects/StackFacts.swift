internal import KubernetesModel

/// What the effect of one object's change depends on in the others.
struct StackFacts {
    /// The least number of replicas that an autoscaler keeps of a workload.
    private var autoscaled: [ObjectIdentity: Int] = [:]

    /// The workloads whose pods read a ConfigMap or a Secret.
    private var readers: [ObjectIdentity: [ObjectIdentity]] = [:]

    /// The workloads whose pods are replaced anyway, so that they read what is new.
    var restarted: Set<ObjectIdentity> = []

    init(_ pairs: [ObjectPair]) {
        for pair in pairs {
            guard let manifest = pair.new else { continue }
            noteAutoscaler(pair.identity, manifest)
            noteReader(pair.identity, manifest)
        }
    }

    /// How many pods the workload has at least: what an autoscaler keeps of it, or else its own number.
    func replicas(of identity: ObjectIdentity, _ manifest: ManifestNode) -> Int {
        autoscaled[identity] ?? manifest.at("spec.replicas")?.count ?? 1
    }

    func isAutoscaled(_ identity: ObjectIdentity) -> Bool { autoscaled[identity] != nil }

    func readers(of identity: ObjectIdentity) -> [ObjectIdentity] { readers[identity] ?? [] }

    private mutating func noteAutoscaler(_ identity: ObjectIdentity, _ manifest: ManifestNode) {
        guard identity.groupKind == "HorizontalPodAutoscaler.autoscaling",
            let target = manifest.at("spec.scaleTargetRef"), let kind = target["kind"]?.text,
            let name = target["name"]?.text
        else { return }
        let parts = (target["apiVersion"]?.text ?? "apps/v1").split(separator: "/")
        let workload = ObjectIdentity(
            group: parts.count > 1 ? String(parts[0]) : "", kind: kind, namespace: identity.namespace, name: name)
        autoscaled[workload] = manifest.at("spec.minReplicas")?.count ?? 1
    }

    private mutating func noteReader(_ identity: ObjectIdentity, _ manifest: ManifestNode) {
        guard let path = PodTemplate.specification(of: identity.groupKind), let pod = manifest.at(path) else { return }
        var sources = ConfigurationSources()
        sources.collect(from: pod)
        for (kind, name) in sources.objects {
            let source = ObjectIdentity(kind: kind, namespace: identity.namespace, name: name)
            if readers[source]?.last != identity { readers[source, default: []].append(identity) }
        }
    }
}
