internal import KubernetesModel
internal import ManifestChecks

/// A claim and the place where a workload keeps its data in it.
struct StoredData {
    let claim: ObjectReference
    /// Nil where the claim is not the stack's own.
    let size: String?
    let storageClass: String?
    let pod: PodReference
    /// The pod that mounts it, for `kubectl exec`.
    let place: String
    let container: CoreV1.Container
    let mount: CoreV1.VolumeMount

    var path: String { mount.mountPath }

    /// The file on the reader's machine that its backup goes to.
    var archive: String {
        let directory = mount.subPath.map { "-\($0.replacing("/", with: "-"))" } ?? ""
        return "\(claim.name)\(directory).tar.gz"
    }

    static func all(in facts: GuideFacts) -> [StoredData] { facts.services.flatMap { of($0, facts) } }

    private static func of(_ pod: PodReference, _ facts: GuideFacts) -> [StoredData] {
        let mounts = pod.runningContainers.flatMap { container in
            (container.container.volumeMounts ?? []).map { (container: container.container, mount: $0) }
        }
        var known: Set<String> = []
        return mounts.flatMap { container, mount -> [StoredData] in
            guard known.insert(mount.name).inserted else { return [] }
            func data(_ claim: String, _ spec: CoreV1.PersistentVolumeClaimSpec?, _ place: String) -> StoredData {
                StoredData(
                    claim: .to(CoreV1.PersistentVolumeClaim.groupVersionKind, named: claim, in: pod.namespace),
                    size: spec?.resources?.requests?["storage"]?.text, storageClass: spec?.storageClassName,
                    pod: pod, place: place, container: container, mount: mount)
            }
            if let set = pod.declared.object as? AppsV1.StatefulSet,
                let template = set.spec.volumeClaimTemplates?.first(where: { $0.metadata?.name == mount.name })
            {
                let start = set.spec.ordinals?.start ?? 0
                return (start..<start + (facts.scales[pod.workload]?.minimum ?? 1)).map { ordinal in
                    let name = "\(pod.workload.name)-\(ordinal)"
                    return data("\(mount.name)-\(name)", template.spec, name)
                }
            }
            let volume = pod.spec.volumes?.first { $0.name == mount.name }
            guard let claim = volume?.persistentVolumeClaim?.claimName else { return [] }
            let reference = ObjectReference.to(
                CoreV1.PersistentVolumeClaim.groupVersionKind, named: claim, in: pod.namespace)
            let declared = facts.graph[reference]?.object as? CoreV1.PersistentVolumeClaim
            return [data(claim, declared?.spec, pod.workload.argument)]
        }
    }
}
