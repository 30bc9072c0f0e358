import KubeDSL

private func autoscaler(
    _ title: String, _ rule: RuleID, _ offender: String,
    _ change: @escaping @Sendable (inout AutoscalingV2.HorizontalPodAutoscalerSpec) -> Void
) -> Mutation {
    .changing(AutoscalingV2.HorizontalPodAutoscaler.self, "backend", title, rule, offender) { change(&$0.spec) }
}

private func budget(
    _ title: String, _ rule: RuleID, _ offender: String = "backend",
    _ change: @escaping @Sendable (inout PolicyV1.PodDisruptionBudgetSpec) -> Void
) -> Mutation {
    .changing(PolicyV1.PodDisruptionBudget.self, "backend", title, rule, offender) { change(&$0.spec) }
}

let scalingMutations: [Mutation] = [
    autoscaler("a target that is not there", "dangling-autoscalers", "nowhere") { $0.scaleTargetRef.name = "nowhere" },
    autoscaler("a minimum above the maximum", "replica-range", "10") { $0.minReplicas = 11 },
    autoscaler("a range of one number", "idle-autoscaler", "10") { $0.minReplicas = 10 },
    autoscaler("a minimum of one", "low-autoscaler-minimum", "backend") { $0.minReplicas = 1 },
    autoscaler("a target of nothing", "invalid-metrics", "backend") {
        $0.metrics?[0].resource?.target.averageUtilization = 0
    },
    .container("a pool that is too large", "exhausted-connections", "105") {
        $0.env?.append(CoreV1.EnvVar(name: "DB_POOL_SIZE", value: "9"))
    },
    budget("both bounds", "invalid-disruption-budgets") { $0.minAvailable = 1 },
    budget("a budget that blocks eviction", "blocked-eviction") { $0.maxUnavailable = 0 },
    budget("as many as there are", "blocked-eviction", "2") {
        $0.maxUnavailable = nil
        $0.minAvailable = 2
    },
    budget("a budget for no pod", "budgets-without-pods") { $0.selector?.matchLabels = ["app": "nobody"] },
    .adding(
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "second"),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                selector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "backend"]), maxUnavailable: 1)),
        "two budgets for one pod", "overlapping-budgets", "second"),
    .adding(
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "second"),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment", name: "backend", apiVersion: "apps/v1"),
                minReplicas: 2, maxReplicas: 4)),
        "two autoscalers for one workload", "competing-autoscalers", "second"),
]
