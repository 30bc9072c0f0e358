import KubernetesModel
import ManifestChecks
import Testing

struct RestrictedVolumeTypesTests {
    @Test(
        "a volume that the restricted standard forbids is found",
        arguments: [
            CheckCase("a claim") {
                let source = CoreV1.PersistentVolumeClaimVolumeSource(claimName: "data")
                $0.volumes = [CoreV1.Volume(name: "data", persistentVolumeClaim: source)]
            },
            CheckCase(
                "a network file system",
                finds: [
                    "volumes[0].nfs: volume 'data' is of kind 'nfs', which the restricted standard forbids; use a claim [restricted-volume-types]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "data", nfs: CoreV1.NFSVolumeSource(server: "nas", path: "/"))] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: RestrictedVolumeTypes()) == test.expected)
    }
}
