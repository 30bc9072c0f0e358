import KubernetesModel
import ManifestChecks
import Testing

struct UnboundedMemoryVolumesTests {
    @Test(
        "a volume without bounds is found",
        arguments: [
            CheckCase("bounded by its containers") {
                $0.volumes = [CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource(medium: "Memory"))]
            },
            CheckCase("bounded by itself") {
                $0.volumes = [
                    CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource(medium: "Memory", sizeLimit: "64Mi"))
                ]
                $0.containers[0].resources = nil
            },
            CheckCase(
                "bounded by nothing",
                finds: [
                    "volumes[0].emptyDir.sizeLimit: volume 'a' is in memory and has no limit [unbounded-memory-volumes]"
                ]
            ) {
                $0.volumes = [CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource(medium: "Memory"))]
                $0.containers[0].resources = nil
            },
            CheckCase(
                "no amount",
                finds: [
                    "volumes[0].emptyDir.sizeLimit: memory '64MB' has unknown unit 'MB'; write 'Mi' for powers of 1024 or 'M' for powers of 1000 [memory-quantity]"
                ]
            ) {
                $0.volumes = [
                    CoreV1.Volume(name: "a", emptyDir: CoreV1.EmptyDirVolumeSource(medium: "Memory", sizeLimit: "64MB"))
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnboundedMemoryVolumes()) == test.expected)
    }
}
