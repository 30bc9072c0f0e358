import KubernetesModel
import ManifestChecks
import Testing

struct MisplacedPodFieldsTests {
    @Test(
        "a field of single pods is found",
        arguments: [
            CheckCase("none") { _ in },
            CheckCase(
                "a deadline",
                finds: [
                    "activeDeadlineSeconds: pods of Deployment 'web' run for good and cannot have a deadline [misplaced-pod-fields]"
                ]
            ) { $0.activeDeadlineSeconds = 60 },
            CheckCase(
                "a node",
                finds: [
                    "nodeName: pods of Deployment 'web' are tied to node 'node-1'; use nodeSelector [misplaced-pod-fields]"
                ]
            ) { $0.nodeName = "node-1" },
            CheckCase(
                "an ephemeral container",
                finds: [
                    "ephemeralContainers: Deployment 'web' cannot have ephemeral containers; kubectl debug adds them [misplaced-pod-fields]"
                ]
            ) { $0.ephemeralContainers = [CoreV1.EphemeralContainer(name: "debug")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MisplacedPodFields()) == test.expected)
    }
}
