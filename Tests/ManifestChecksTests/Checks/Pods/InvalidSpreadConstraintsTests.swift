import KubernetesModel
import ManifestChecks
import Testing

struct InvalidSpreadConstraintsTests {
    private static func spread(
        over key: String = "kubernetes.io/hostname", of app: String = "web", skew: Int = 1, domains: Int? = nil
    ) -> CoreV1.TopologySpreadConstraint {
        CoreV1.TopologySpreadConstraint(
            maxSkew: skew, topologyKey: key, whenUnsatisfiable: .scheduleAnyway,
            labelSelector: MetaV1.LabelSelector(matchLabels: ["app": app]), minDomains: domains)
    }

    @Test(
        "a spread constraint that the API refuses is found",
        arguments: [
            CheckCase("a sound one") { $0.topologySpreadConstraints = [spread()] },
            CheckCase(
                "no skew",
                finds: [
                    "topologySpreadConstraints[0].maxSkew: spread constraint of Deployment 'web' is refused: skew '0' must be at least 1 [invalid-spread-constraints]"
                ]
            ) { $0.topologySpreadConstraints = [spread(skew: 0)] },
            CheckCase(
                "no key",
                finds: [
                    "topologySpreadConstraints[0].topologyKey: spread constraint of Deployment 'web' names no topology key [invalid-spread-constraints]"
                ]
            ) { $0.topologySpreadConstraints = [spread(over: "")] },
            CheckCase(
                "domains that are only wished for",
                finds: [
                    "topologySpreadConstraints[0].minDomains: spread constraint of Deployment 'web' can have minDomains only with DoNotSchedule [invalid-spread-constraints]"
                ]
            ) { $0.topologySpreadConstraints = [spread(domains: 2)] },
            CheckCase(
                "twice",
                finds: [
                    "topologySpreadConstraints[1].topologyKey: spread constraint of Deployment 'web' over 'kubernetes.io/hostname' is there twice [invalid-spread-constraints]"
                ]
            ) { $0.topologySpreadConstraints = [spread(), spread()] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidSpreadConstraints()) == test.expected)
    }
}
