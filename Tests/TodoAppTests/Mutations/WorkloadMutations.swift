import KubeDSL

private func backend(
    _ title: String, _ rule: RuleID, _ offender: String = "backend",
    _ change: @escaping @Sendable (inout AppsV1.DeploymentSpec) -> Void
) -> Mutation {
    .changing(AppsV1.Deployment.self, "backend", title, rule, offender) { change(&$0.spec) }
}

let workloadMutations: [Mutation] = [
    backend("a selector of other pods", "mismatched-selectors") { $0.selector.matchLabels = ["app": "other"] },
    backend("a selector of two workloads", "overlapping-selectors") {
        $0.selector.matchLabels = ["app.kubernetes.io/instance": "todo-app"]
    },
    backend("all pods at once", "recreated-deployments") {
        $0.strategy = AppsV1.DeploymentStrategy(type: .recreate)
    },
    backend("an update that cannot begin", "stuck-rollout", "0") {
        $0.strategy?.rollingUpdate = AppsV1.RollingUpdateDeployment(maxUnavailable: 0, maxSurge: 0)
    },
    backend("an update that stops all pods", "rollout-outages") {
        $0.strategy?.rollingUpdate = AppsV1.RollingUpdateDeployment(maxUnavailable: "100%", maxSurge: 0)
    },
    backend("no percentage", "percent", "many") {
        $0.strategy?.rollingUpdate = AppsV1.RollingUpdateDeployment(maxUnavailable: "many", maxSurge: 1)
    },
    backend("a deadline before the pods are ready", "progress-deadline", "60") {
        $0.minReadySeconds = 60
        $0.progressDeadlineSeconds = 60
    },
    backend("no version to go back to", "discarded-revisions") { $0.revisionHistoryLimit = 0 },
    backend("replicas beside an autoscaler", "fixed-replicas") { $0.replicas = 3 },
    .changing(AppsV1.Deployment.self, "mcp-server", "no number of replicas", "missing-replicas", "mcp-server") {
        $0.spec.replicas = nil
    },
    .changing(
        AppsV1.StatefulSet.self, "redis", "a governing Service that is not there", "missing-governing-services", "other"
    ) { $0.spec.serviceName = "other" },
    .adding(
        CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(name: "lonely"),
            spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "lonely", image: "lonely:1")])),
        "a pod of its own", "bare-pods", "lonely"),
    .adding(
        BatchV1.CronJob(
            metadata: MetaV1.ObjectMeta(name: "nightly"),
            spec: BatchV1.CronJobSpec(
                schedule: "61 * * * *",
                jobTemplate: BatchV1.JobTemplateSpec(
                    spec: BatchV1.JobSpec(template: CoreV1.PodTemplateSpec(spec: CoreV1.PodSpec(containers: [])))))),
        "a minute that no hour has", "cron", "61"),
]
