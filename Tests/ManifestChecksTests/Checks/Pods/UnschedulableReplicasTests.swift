import KubernetesModel
import ManifestChecks
import Testing

struct UnschedulableReplicasTests {
    private static let apart = CoreV1.Affinity(
        podAntiAffinity: CoreV1.PodAntiAffinity(requiredDuringSchedulingIgnoredDuringExecution: [
            CoreV1.PodAffinityTerm(
                labelSelector: MetaV1.LabelSelector(matchLabels: ["app": "web"]), topologyKey: "kubernetes.io/hostname")
        ]))

    @Test(
        "more pods than nodes are found",
        arguments: [
            CheckCase(
                "as many nodes", objects: [.deployment(replicas: 3) { $0.affinity = apart }], cluster: Cluster(nodes: 3)
            ),
            CheckCase("nobody knows how many", objects: [.deployment(replicas: 5) { $0.affinity = apart }]),
            CheckCase(
                "fewer",
                finds: [
                    "spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]: pods of Deployment 'web' are up to 5, need a node each, and there are 3 nodes [unschedulable-replicas]"
                ], objects: [.deployment(replicas: 5) { $0.affinity = apart }], cluster: Cluster(nodes: 3)),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnschedulableReplicas()) == test.expected)
    }
}
