import KubernetesModel
import ManifestChecks
import Testing

struct HostPathsTests {
    @Test(
        "a path of the node is found",
        arguments: [
            CheckCase("none") { _ in },
            CheckCase(
                "any",
                finds: [
                    "volumes[0].hostPath: volume 'host' is path '/data' of the node; use a claim [host-paths]"
                ]
            ) { $0.volumes = [CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/data"))] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: HostPaths()) == test.expected)
    }
}
