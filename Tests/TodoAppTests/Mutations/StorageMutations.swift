import KubeDSL

let storageMutations: [Mutation] = [
    .container("a mount of nothing", "undeclared-volumes", "nowhere") {
        $0.volumeMounts?.append(CoreV1.VolumeMount(name: "nowhere", mountPath: "/x"))
    },
    .container("a relative mount", "absolute-path", "tmp") { $0.volumeMounts?[0].mountPath = "tmp" },
    .container("two mounts at one path", "duplicate-mounts", "/tmp") {
        $0.volumeMounts?.append(CoreV1.VolumeMount(name: "tmp", mountPath: "/tmp"))
    },
    .container("a part above the volume", "sub-path", "../etc") { $0.volumeMounts?[0].subPath = "../etc" },
    .pod("a volume that nobody mounts", "unmounted-volumes", "idle") {
        $0.volumes?.append(CoreV1.Volume(name: "idle", emptyDir: CoreV1.EmptyDirVolumeSource()))
    },
    .pod("a volume of nothing", "invalid-volume-sources", "tmp") { $0.volumes?[2].emptyDir = nil },
    .pod("two volumes of one name", "duplicate-volumes", "tmp") {
        $0.volumes?.append(CoreV1.Volume(name: "tmp", emptyDir: CoreV1.EmptyDirVolumeSource()))
    },
    .pod("a directory in memory without a limit", "unbounded-memory-volumes", "tmp") {
        $0.volumes?[2].emptyDir?.medium = "Memory"
        $0.containers[0].resources?.limits?["memory"] = nil
    },
    .pod("a claim that is not there", "dangling-claims", "lost") {
        $0.volumes?[2] = CoreV1.Volume(
            name: "tmp", persistentVolumeClaim: CoreV1.PersistentVolumeClaimVolumeSource(claimName: "lost"))
    },
    .pod("a network file system", "restricted-volume-types", "tmp") {
        $0.volumes?[2] = CoreV1.Volume(name: "tmp", nfs: CoreV1.NFSVolumeSource(server: "nfs", path: "/"))
    },
    .pod("a directory of the host", "host-paths", "/data") {
        $0.volumes?[2] = CoreV1.Volume(name: "tmp", hostPath: CoreV1.HostPathVolumeSource(path: "/data"))
    },
    .pod("the runtime's socket", "runtime-socket", "docker.sock") {
        $0.volumes?[2] = CoreV1.Volume(
            name: "tmp", hostPath: CoreV1.HostPathVolumeSource(path: "/var/run/docker.sock"))
    },
    .pod("a volume name with capitals", "dns-label", "TMP") {
        $0.volumes?[2].name = "TMP"
        $0.containers[0].volumeMounts?[0].name = "TMP"
    },
    .changing(AppsV1.StatefulSet.self, "redis", "data that nobody keeps", "unmounted-claim-templates", "data") {
        $0.spec.template.spec?.containers[0].volumeMounts = nil
    },
    .changing(AppsV1.StatefulSet.self, "redis", "a store without a volume", "unstored-data", "redis") {
        $0.spec.volumeClaimTemplates = nil
        $0.spec.template.spec?.containers[0].volumeMounts = nil
    },
    .changing(AppsV1.StatefulSet.self, "redis", "a claim without a way to it", "invalid-claims", "data") {
        $0.spec.volumeClaimTemplates?[0].spec.accessModes = nil
    },
]
