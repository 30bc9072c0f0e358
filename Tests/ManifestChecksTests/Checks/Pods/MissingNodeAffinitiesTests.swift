import KubernetesModel
import ManifestChecks
import Testing

struct MissingNodeAffinitiesTests {
    @Test(
        "a pod that says nothing is found",
        arguments: [
            CheckCase("said") { $0.nodeSelector = ["disk": "ssd"] },
            CheckCase(
                "not said",
                finds: [
                    "affinity.nodeAffinity: pods of Deployment 'web' do not say on which nodes they may run [missing-node-affinities]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingNodeAffinities()) == test.expected)
    }
}
