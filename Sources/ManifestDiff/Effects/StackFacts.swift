internal import KubernetesModel

/// What the effect of one object's change depends on in the others.
struct StackFacts {
    /// What autoscalers keep of workloads, by the workload as its own side names it.
    private var autoscaled: (old: [ObjectIdentity: AutoscaledReplicas], new: [ObjectIdentity: AutoscaledReplicas]) =
        ([:], [:])

    /// What the workloads of the old side come to.
    private var successors: [ObjectIdentity: ObjectPair] = [:]

    /// The workloads whose pods read a ConfigMap or a Secret.
    private var readers: [ObjectIdentity: [ObjectIdentity]] = [:]

    /// Of these the ones that read it as files alone, which are written anew in running pods.
    private var followers: [ObjectIdentity: Set<ObjectIdentity>] = [:]

    /// The network policies of each side, by their namespace.
    private var policies:
        (old: [String?: [ObjectIdentity: PodIsolation]], new: [String?: [ObjectIdentity: PodIsolation]]) =
            ([:], [:])

    /// The workloads whose pods are replaced anyway, so that they read what is new.
    var restarted: Set<ObjectIdentity> = []

    init(_ pairs: [ObjectPair]) {
        for pair in pairs {
            noteReplicas(pair)
            if pair.identity.groupKind == "NetworkPolicy.networking.k8s.io" {
                let identity = pair.identity
                policies.old[identity.namespace, default: [:]][identity] = pair.old.map(PodIsolation.init)
                policies.new[identity.namespace, default: [:]][identity] = pair.new.map(PodIsolation.init)
            }
            guard let manifest = pair.new else { continue }
            noteReader(pair.identity, manifest)
        }
    }

    /// How many pods the workload has at least: what an autoscaler keeps of it, or else its own number.
    func replicas(of identity: ObjectIdentity, _ manifest: ManifestNode) -> Int {
        autoscaled.new[identity]?.minimum ?? manifest.at("spec.replicas")?.count ?? 1
    }

    /// The autoscaler that the workload had.
    func oldAutoscaler(of pair: ObjectPair) -> AutoscaledReplicas? {
        pair.old.flatMap { ObjectIdentity($0) }.flatMap { autoscaled.old[$0] }
    }

    /// The autoscaler that the workload will have.
    func newAutoscaler(of pair: ObjectPair) -> AutoscaledReplicas? { autoscaled.new[pair.identity] }

    /// What a workload of the old side comes to; nil for one that scales nothing.
    func successor(of identity: ObjectIdentity) -> ObjectPair? { successors[identity] }

    func readers(of identity: ObjectIdentity) -> [ObjectIdentity] { readers[identity] ?? [] }

    /// Whether a network policy that comes lets something through to pods that another one closed before.
    func opensOthers(_ pair: ObjectPair) -> Bool { opens(pair.identity, pair.new, policies.old) }

    /// Whether a network policy that goes let something through to pods that another one still closes.
    func leavesClosed(_ pair: ObjectPair) -> Bool { opens(pair.identity, pair.old, policies.new) }

    /// Of all policies about a pod each adds to what is let through.
    private func opens(
        _ identity: ObjectIdentity, _ policy: ManifestNode?, _ others: [String?: [ObjectIdentity: PodIsolation]]
    ) -> Bool {
        guard identity.groupKind == "NetworkPolicy.networking.k8s.io", let others = others[identity.namespace] else {
            return false
        }
        let own = PodIsolation(policy)
        return others.contains { $0.key != identity && own.opens($0.value) }
    }

    /// Whether running pods of the workload see what is new in the ConfigMap or Secret.
    func follows(_ workload: ObjectIdentity, _ source: ObjectIdentity) -> Bool {
        followers[source]?.contains(workload) == true
    }

    private mutating func noteReplicas(_ pair: ObjectPair) {
        if pair.identity.groupKind == "HorizontalPodAutoscaler.autoscaling" {
            if let old = pair.old.flatMap(AutoscaledReplicas.init) { autoscaled.old[old.workload] = old }
            if let new = pair.new.flatMap(AutoscaledReplicas.init) { autoscaled.new[new.workload] = new }
        } else if ScaleChanges.workloads.contains(pair.identity.groupKind) {
            if let old = pair.old.flatMap({ ObjectIdentity($0) }) { successors[old] = pair }
        }
    }

    private mutating func noteReader(_ identity: ObjectIdentity, _ manifest: ManifestNode) {
        guard let path = PodTemplate.specification(of: identity.groupKind), let pod = manifest.at(path) else { return }
        let (kept, followed) = ConfigurationSources.ofPod(pod)
        for (kind, name) in kept.objects + followed.objects {
            let source = ObjectIdentity(kind: kind, namespace: identity.namespace, name: name)
            if readers[source]?.last != identity { readers[source, default: []].append(identity) }
            let isKept = kept.objects.contains { $0.kind == kind && $0.name == name }
            if !isKept { followers[source, default: []].insert(identity) }
        }
    }
}
