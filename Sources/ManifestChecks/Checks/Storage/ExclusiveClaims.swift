import KubernetesModel

/// The claims of an environment that pods of one node at a time can mount.
struct ExclusiveClaims {
    private var claims: [ObjectReference: DeclaredObject] = [:]

    init(_ graph: ResourceGraph) {
        for (claim, declared) in graph.all(CoreV1.PersistentVolumeClaim.self) {
            let modes = claim.spec.accessModes ?? []
            guard !modes.isEmpty, modes.allSatisfy({ $0 == .readWriteOnce || $0 == .readWriteOncePod }) else {
                continue
            }
            claims[ObjectReference(claim)] = declared
        }
    }

    /// Those that a pod mounts, each with its declaration and its place among the pod's volumes.
    func mounted(by pod: PodReference) -> [(claim: ObjectReference, declared: DeclaredObject, index: Int)] {
        guard !claims.isEmpty else { return [] }
        return (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard let name = volume.persistentVolumeClaim?.claimName else { return nil }
            let claim = ObjectReference.to(
                CoreV1.PersistentVolumeClaim.groupVersionKind, named: name, in: pod.namespace)
            return claims[claim].map { (claim, $0, index) }
        }
    }
}
