import KubernetesModel
import ManifestChecks
import Testing

struct DanglingAutoscalersTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a workload that is not there",
            [Model.autoscaler()],
            "spec.scaleTargetRef.name: HorizontalPodAutoscaler 'web' scales Deployment 'web', which does not "
                + "exist"),
        .wrong(
            "a workload of another namespace",
            [Model.deployment("web", replicas: nil, in: "other"), Model.autoscaler()],
            "spec.scaleTargetRef.name: HorizontalPodAutoscaler 'web' scales Deployment 'web', which does not "
                + "exist"),
        .wrong(
            "another API version",
            [Model.deployment("web", replicas: nil), Model.autoscaler { $0.scaleTargetRef.apiVersion = nil }],
            "spec.scaleTargetRef.apiVersion: HorizontalPodAutoscaler 'web' scales Deployment 'web' of 'v1'; "
                + "the API version is 'apps/v1'"),
        .wrong(
            "a DaemonSet",
            [Model.daemonSet("web"), Model.autoscaler(kind: "DaemonSet")],
            "spec.scaleTargetRef.kind: HorizontalPodAutoscaler 'web' scales DaemonSet 'web', a kind that has "
                + "no number of replicas"),
        .right(
            "a Deployment",
            [Model.deployment("web", replicas: nil), Model.autoscaler()]),
        .right(
            "a kind of its own",
            [Model.autoscaler(kind: "Rollout") { $0.scaleTargetRef.apiVersion = "argoproj.io/v1alpha1" }]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DanglingAutoscalers()) == stack.expected)
    }
}
