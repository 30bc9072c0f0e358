import KubernetesModel

extension KubernetesObject where Self == CoreV1.PersistentVolumeClaim {
    /// A claim of one gibibyte.
    static func claim(
        _ name: String, _ modes: [CoreV1.PersistentVolumeAccessMode]? = [.readWriteOnce], size: Quantity? = "1Gi"
    ) -> CoreV1.PersistentVolumeClaim {
        CoreV1.PersistentVolumeClaim(
            metadata: .named(name),
            spec: CoreV1.PersistentVolumeClaimSpec(
                accessModes: modes,
                resources: size.map { CoreV1.VolumeResourceRequirements(requests: ["storage": $0]) }))
    }
}

extension CoreV1.PodSpec {
    /// Mounts a claim in the first container.
    mutating func mount(_ claim: String, at path: String = "/data") {
        let source = CoreV1.PersistentVolumeClaimVolumeSource(claimName: claim)
        volumes = (volumes ?? []) + [CoreV1.Volume(name: claim, persistentVolumeClaim: source)]
        containers[0].volumeMounts = [CoreV1.VolumeMount(name: claim, mountPath: path)]
    }
}
