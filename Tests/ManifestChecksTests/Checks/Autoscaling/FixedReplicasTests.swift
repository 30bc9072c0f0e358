import KubernetesModel
import ManifestChecks
import Testing

struct FixedReplicasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "replicas beside an autoscaler",
            [Model.deployment("web"), Model.autoscaler()],
            "spec.replicas: Deployment 'web' has an autoscaler and must not fix its replicas at 2"),
        .wrong(
            "beside one of the first version",
            [
                Model.deployment("web"),
                AutoscalingV1.HorizontalPodAutoscaler(
                    metadata: Model.metadata("web"),
                    spec: .init(
                        scaleTargetRef: .init(kind: "Deployment", name: "web", apiVersion: "apps/v1"), maxReplicas: 3)),
            ],
            "spec.replicas: Deployment 'web' has an autoscaler and must not fix its replicas at 2"),
        .right(
            "no replicas",
            [Model.deployment("web", replicas: nil), Model.autoscaler()]),
        .right(
            "no autoscaler",
            [Model.deployment("web")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(FixedReplicas()) == stack.expected)
    }
}
