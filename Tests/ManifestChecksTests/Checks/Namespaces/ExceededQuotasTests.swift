import KubernetesModel
import ManifestChecks
import Testing

struct ExceededQuotasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "more pods than allowed",
            [Model.deployment("web"), Model.quota(["pods": "1"])],
            "spec.hard[pods]: namespace 'test' takes 2 of pods at its largest scale; ResourceQuota 'quota' "
                + "allows 1"),
        .wrong(
            "at the largest scale",
            [Model.deployment("web", replicas: nil), Model.autoscaler(), Model.quota(["requests.cpu": "400m"])],
            "spec.hard[requests.cpu]: namespace 'test' takes 500m of requests.cpu at its largest scale; "
                + "ResourceQuota 'quota' allows 400m"),
        .wrong(
            "Services with node ports",
            [Model.service("web") { $0.type = .nodePort }, Model.quota(["services.nodeports": "0"])],
            "spec.hard[services.nodeports]: namespace 'test' takes 1 of services.nodeports at its largest "
                + "scale; ResourceQuota 'quota' allows 0"),
        .wrong(
            "claims of a StatefulSet",
            [
                Model.statefulSet("db", replicas: 3) {
                    $0.volumeClaimTemplates = [.init(metadata: .init(name: "data"), spec: .init())]
                },
                Model.quota(["persistentvolumeclaims": "2"]),
            ],
            "spec.hard[persistentvolumeclaims]: namespace 'test' takes 3 of persistentvolumeclaims at its "
                + "largest scale; ResourceQuota 'quota' allows 2"),
        .right(
            "enough",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler(),
                Model.quota(["pods": "5", "requests.cpu": "500m", "limits.memory": "1Gi"]),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ExceededQuotas()) == stack.expected)
    }
}
