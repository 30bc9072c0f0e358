import KubernetesModel
import ManifestChecks
import Testing

struct ForeignSpreadConstraintsTests {
    private static func spread(
        over key: String = "kubernetes.io/hostname", of app: String = "web", skew: Int = 1, domains: Int? = nil
    ) -> CoreV1.TopologySpreadConstraint {
        CoreV1.TopologySpreadConstraint(
            maxSkew: skew, topologyKey: key, whenUnsatisfiable: .scheduleAnyway,
            labelSelector: MetaV1.LabelSelector(matchLabels: ["app": app]), minDomains: domains)
    }

    @Test(
        "a constraint that spreads nothing is found",
        arguments: [
            CheckCase("its own pods") { $0.topologySpreadConstraints = [spread()] },
            CheckCase(
                "others",
                finds: [
                    "topologySpreadConstraints[0].labelSelector: spread constraint of Deployment 'web' selects other pods, and so spreads nothing [foreign-spread-constraints]"
                ]
            ) { $0.topologySpreadConstraints = [spread(of: "api")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ForeignSpreadConstraints()) == test.expected)
    }
}
