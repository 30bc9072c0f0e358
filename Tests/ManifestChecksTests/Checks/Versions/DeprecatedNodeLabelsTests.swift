import KubernetesModel
import ManifestChecks
import Testing

struct DeprecatedNodeLabelsTests {
    @Test(
        "an old label of nodes is found",
        arguments: [
            CheckCase("the new name") { $0.nodeSelector = ["kubernetes.io/os": "linux"] },
            CheckCase(
                "the old name",
                finds: [
                    "nodeSelector[beta.kubernetes.io/os]: label 'beta.kubernetes.io/os' of nodes is given up; write 'kubernetes.io/os' [deprecated-node-labels]"
                ]
            ) { $0.nodeSelector = ["beta.kubernetes.io/os": "linux"] },
            CheckCase(
                "a spread",
                finds: [
                    "topologySpreadConstraints[0].topologyKey: label 'failure-domain.beta.kubernetes.io/zone' of nodes is given up; write 'topology.kubernetes.io/zone' [deprecated-node-labels]"
                ]
            ) {
                $0.topologySpreadConstraints = [
                    CoreV1.TopologySpreadConstraint(
                        maxSkew: 1, topologyKey: "failure-domain.beta.kubernetes.io/zone",
                        whenUnsatisfiable: .scheduleAnyway)
                ]
            },
            CheckCase(
                "a toleration",
                finds: [
                    "tolerations[0].key: label 'node-role.kubernetes.io/master' of nodes is given up; write 'node-role.kubernetes.io/control-plane' [deprecated-node-labels]"
                ]
            ) { $0.tolerations = [CoreV1.Toleration(key: "node-role.kubernetes.io/master", operator: .exists)] },
            CheckCase("a toleration of both names") {
                $0.tolerations = [
                    CoreV1.Toleration(key: "node-role.kubernetes.io/control-plane", operator: .exists),
                    CoreV1.Toleration(key: "node-role.kubernetes.io/master", operator: .exists),
                ]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DeprecatedNodeLabels()) == test.expected)
    }
}
