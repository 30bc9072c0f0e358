import KubernetesModel
import ManifestChecks
import Testing

struct UnspreadReplicasTests {
    private static func spread(
        over key: String = "kubernetes.io/hostname", of app: String = "web", skew: Int = 1, domains: Int? = nil
    ) -> CoreV1.TopologySpreadConstraint {
        CoreV1.TopologySpreadConstraint(
            maxSkew: skew, topologyKey: key, whenUnsatisfiable: .scheduleAnyway,
            labelSelector: MetaV1.LabelSelector(matchLabels: ["app": app]), minDomains: domains)
    }

    @Test(
        "replicas without a spread are found",
        arguments: [
            CheckCase("one replica", objects: [.deployment(replicas: 1)]),
            CheckCase("spread") { $0.topologySpreadConstraints = [spread()] },
            CheckCase(
                "two replicas",
                finds: [
                    "topologySpreadConstraints: pods of Deployment 'web' are up to 2 and may all land on one node [unspread-replicas]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnspreadReplicas()) == test.expected)
    }
}
