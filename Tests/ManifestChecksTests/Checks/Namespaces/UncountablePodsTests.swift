import KubernetesModel
import ManifestChecks
import Testing

struct UncountablePodsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no limit",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(requests: ["memory": "1Gi"]) }),
                Model.quota(["limits.memory": "8Gi"]),
            ],
            "spec.template.spec.containers[0].resources: container 'web' of Deployment 'web' has no limit of "
                + "memory, which ResourceQuota 'quota' counts"),
        .wrong(
            "no request, by the short name",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(requests: ["memory": "1Gi"]) }),
                Model.quota(["cpu": "8"]),
            ],
            "spec.template.spec.containers[0].resources: container 'web' of Deployment 'web' has no request "
                + "of cpu, which ResourceQuota 'quota' counts"),
        .right(
            "requests and limits",
            [Model.deployment("web"), Model.quota(["limits.memory": "8Gi", "cpu": "8", "pods": "9"])]),
        .right(
            "a default of the namespace",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(requests: ["memory": "1Gi"]) }),
                Model.quota(["limits.memory": "8Gi"]),
                Model.limitRange(.init(type: "Container", default: ["memory": "2Gi"])),
            ]),
        .right(
            "a quota for some pods",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(requests: ["memory": "1Gi"]) }),
                CoreV1.ResourceQuota(
                    metadata: Model.metadata("q"), spec: .init(hard: ["cpu": "8"], scopes: [.terminating])),
            ]),
        .right(
            "a resource of which no pod must say anything",
            [Model.deployment("web"), Model.quota(["requests.ephemeral-storage": "10Gi"])]),
        .right(
            "a maximum, which is the limit of a container without one",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(requests: ["memory": "1Gi"]) }),
                Model.quota(["limits.memory": "8Gi"]),
                Model.limitRange(.init(type: "Container", max: ["memory": "2Gi"])),
            ]),
        .right(
            "a minimum, which is the request of a container without one",
            [
                Model.deployment("web", pod: { $0.containers[0].resources = .init(limits: ["memory": "1Gi"]) }),
                Model.quota(["cpu": "8"]),
                Model.limitRange(.init(type: "Container", min: ["cpu": "10m"])),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UncountablePods()) == stack.expected)
    }
}
