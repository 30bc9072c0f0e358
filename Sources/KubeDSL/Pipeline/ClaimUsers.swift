internal import KubernetesModel
internal import ManifestChecks

/// Which workloads have pods that mount a claim as soon as they are applied: not those that wait for a time of day.
struct ClaimUsers {
    private struct Claim: Hashable {
        let namespace: String?
        let name: String
    }

    private var users: [Claim: [String]] = [:]

    init(_ objects: [DeclaredObject]) {
        for pod in objects.compactMap(PodReference.init) where !(pod.declared.object is BatchV1.CronJob) {
            var names = (pod.spec.volumes ?? []).compactMap { $0.persistentVolumeClaim?.claimName }
            if let set = pod.declared.object as? AppsV1.StatefulSet {
                let templates = (set.spec.volumeClaimTemplates ?? []).compactMap { $0.metadata?.name }
                names += templates.map { "\($0)-\(pod.workload.name)-" }
            }
            for name in names {
                users[Claim(namespace: pod.namespace, name: name), default: []].append(pod.workload.name)
            }
        }
    }

    /// The names of the workloads in the claim's namespace.
    func workloads(mounting claim: String, in namespace: String?) -> [String] {
        // One that is there before the StatefulSet whose template it fits is `data-redis-0`.
        let template = String(claim.reversed().drop { $0.isNumber }.reversed())
        let names = template == claim ? [claim] : [claim, template]
        return names.flatMap { users[Claim(namespace: namespace, name: $0), default: []] }
    }
}
