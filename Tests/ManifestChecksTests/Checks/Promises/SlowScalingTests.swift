import KubernetesModel
import ManifestChecks
import Testing

struct SlowScalingTests {
    private static func objects(
        from minimum: Int = 2, to maximum: Int = 10, up: AutoscalingV2.HPAScalingRules? = nil,
        down: AutoscalingV2.HPAScalingRules? = nil
    ) -> [any KubernetesObject] {
        let behavior = AutoscalingV2.HorizontalPodAutoscalerBehavior(scaleUp: up, scaleDown: down)
        return [
            .deployment(replicas: nil),
            AutoscalingV2.HorizontalPodAutoscaler(
                metadata: .named("web"),
                spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                    scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                        kind: "Deployment", name: "web", apiVersion: "apps/v1"),
                    minReplicas: minimum, maxReplicas: maximum,
                    behavior: up == nil && down == nil ? nil : behavior)),
        ]
    }

    private static func pods(_ count: Int, every period: Int, after window: Int? = nil) -> AutoscalingV2.HPAScalingRules
    {
        AutoscalingV2.HPAScalingRules(
            stabilizationWindowSeconds: window,
            policies: [AutoscalingV2.HPAScalingPolicy(type: .pods, value: count, periodSeconds: period)])
    }

    private static func promised(_ from: Int, _ to: Int, _ limit: Int) -> String {
        "Deployment 'web' promises to go from \(from) to \(to) pods within \(limit) s, and"
    }

    @Test(
        "a number of pods that the autoscaler does not reach in time is found",
        arguments: [
            PromiseCase("the API's own pace", .scaling(from: 2, to: 5, within: 15), objects: objects()),
            PromiseCase(
                "one pod every 30 s, after 30 s", .scaling(from: 2, to: 5, within: 120),
                objects: objects(up: pods(1, every: 30, after: 30))),
            PromiseCase(
                "one pod a minute", .scaling(from: 2, to: 5, within: 120),
                finds: ["spec.behavior.scaleUp: \(promised(2, 5, 120)) its autoscaler takes 135 s"],
                objects: objects(up: pods(1, every: 60))),
            PromiseCase(
                "a long window", .scaling(from: 2, to: 3, within: 120),
                finds: ["spec.behavior.scaleUp: \(promised(2, 3, 120)) its autoscaler takes 180 s"],
                objects: objects(up: AutoscalingV2.HPAScalingRules(stabilizationWindowSeconds: 180))),
            PromiseCase(
                "down, the API's own pace", .scaling(from: 5, to: 2, within: 240),
                finds: ["spec.behavior.scaleDown: \(promised(5, 2, 240)) its autoscaler takes 300 s"],
                objects: objects()),
            PromiseCase(
                "down, fast enough", .scaling(from: 5, to: 2, within: 240),
                objects: objects(down: pods(1, every: 60, after: 60))),
            PromiseCase(
                "down, forbidden", .scaling(from: 5, to: 2, within: 240),
                finds: ["spec.behavior.scaleDown: \(promised(5, 2, 240)) its autoscaler never gets there"],
                objects: objects(down: AutoscalingV2.HPAScalingRules(selectPolicy: .disabled))),
            PromiseCase(
                "more than the maximum", .scaling(from: 2, to: 11, within: 600),
                finds: ["spec.maxReplicas: \(promised(2, 11, 600)) its autoscaler has 10 at most"],
                objects: objects()),
            PromiseCase(
                "fewer than the minimum", .scaling(from: 3, to: 1, within: 600),
                finds: ["spec.minReplicas: \(promised(3, 1, 600)) its autoscaler has 2 at least"],
                objects: objects()),
            PromiseCase(
                "no autoscaler", .scaling(from: 2, to: 5, within: 600),
                finds: ["spec.replicas: \(promised(2, 5, 600)) has no autoscaler"]),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: SlowScaling()) == test.expected) }
}
