internal import KubernetesModel
internal import ManifestChecks

/// The pod that fills a volume from an archive while the workload that owns the volume is stopped.
struct RestorePod {
    let data: StoredData

    /// Reads the archive, and ends once all of it is in the volume.
    var command: String {
        let image = (data.container.image ?? "").shellWord
        // The volume may have to come to another node first.
        return Kubectl.command(
            "run restore --rm -i --restart=Never --pod-running-timeout=5m --image=\(image) "
                + "--overrides=\(overrides.shellWord) < \(data.archive.shellWord)", in: data.claim.namespace)
    }

    private var overrides: String {
        (["apiVersion": "v1", "spec": ManifestNode(spec)] as ManifestNode).json
    }

    /// It starts where the workload's pods may, and as their user.
    private var spec: CoreV1.PodSpec {
        let own = data.pod.spec
        let claim = CoreV1.PersistentVolumeClaimVolumeSource(claimName: data.claim.name)
        return CoreV1.PodSpec(
            volumes: [CoreV1.Volume(name: "data", persistentVolumeClaim: claim)], containers: [container],
            nodeSelector: own.nodeSelector, automountServiceAccountToken: false, securityContext: podSecurity,
            imagePullSecrets: own.imagePullSecrets, tolerations: own.tolerations)
    }

    private var container: CoreV1.Container {
        let own = data.container
        return CoreV1.Container(
            name: "restore", image: own.image,
            // What is hidden as well, and neither `.` nor `..`.
            command: ["sh", "-c", "rm -rf ./* ./.[!.]* ./..?* && tar -xzf -"], workingDir: data.path,
            resources: CoreV1.ResourceRequirements(limits: own.resources?.limits, requests: own.resources?.requests),
            volumeMounts: [CoreV1.VolumeMount(name: "data", mountPath: data.path, subPath: data.mount.subPath)],
            imagePullPolicy: own.imagePullPolicy, securityContext: containerSecurity, stdin: true, stdinOnce: true)
    }

    private var podSecurity: CoreV1.PodSecurityContext {
        var context = data.pod.spec.securityContext ?? CoreV1.PodSecurityContext()
        context.seccompProfile = context.seccompProfile ?? CoreV1.SeccompProfile(type: .runtimeDefault)
        return context
    }

    private var containerSecurity: CoreV1.SecurityContext {
        let (own, pod) = (data.container.securityContext, data.pod.spec.securityContext)
        let user = own?.runAsUser ?? pod?.runAsUser
        let isNonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot ?? user.map { $0 != 0 }
        return CoreV1.SecurityContext(
            // Root gives files back to their owners with them.
            capabilities: isNonRoot == true ? CoreV1.Capabilities(drop: ["ALL"]) : nil, runAsUser: own?.runAsUser,
            runAsGroup: own?.runAsGroup, runAsNonRoot: isNonRoot, allowPrivilegeEscalation: false)
    }
}
