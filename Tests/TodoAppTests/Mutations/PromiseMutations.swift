import KubeDSL
import ManifestChecks

private func autoscaler(
    _ title: String, _ offender: String,
    _ change: @escaping @Sendable (inout AutoscalingV2.HorizontalPodAutoscalerSpec) -> Void
) -> Mutation {
    .changing(AutoscalingV2.HorizontalPodAutoscaler.self, "backend", title, "slow-scaling", offender) {
        change(&$0.spec)
    }
    .notedElsewhere
}

/// Fields that do not let the flagship keep what it promises, and promises that it is not fit for.
let promiseMutations: [Mutation] = [
    .container("a start that is cut short", "impatient-probes", "10 s") { $0.startupProbe?.failureThreshold = 2 }
        .notedElsewhere,
    .container("a start without its probe, and an eager liveness probe", "impatient-probes", "liveness") {
        $0.startupProbe = nil
        $0.livenessProbe?.failureThreshold = 1
    }.notedElsewhere,
    .container("a readiness probe that takes its time", "slow-detection", "90 s") {
        $0.readinessProbe?.periodSeconds = 30
    }.notedElsewhere,
    .container("no sign of readiness where none may be missed", "interrupted-updates", "when it is ready") {
        $0.readinessProbe = nil
    }.notedElsewhere,
    .container("no pause before the end", "interrupted-updates", "without waiting") { $0.lifecycle = nil }
        .notedElsewhere,
    .changing(
        AppsV1.Deployment.self, "backend", "an update of all pods at once", "interrupted-updates", "2 of 2"
    ) { $0.spec.strategy?.rollingUpdate?.maxUnavailable = "100%" }.notedElsewhere,
    .changing(
        AppsV1.Deployment.self, "backend", "an end before the beginning", "interrupted-updates", "stops all pods"
    ) { $0.spec.strategy = AppsV1.DeploymentStrategy(type: .recreate) }.notedElsewhere,
    .changing(
        AutoscalingV2.HorizontalPodAutoscaler.self, "backend", "a single pod at night", "interrupted-updates", "1 pod"
    ) { $0.spec.minReplicas = 1 }.notedElsewhere,
    autoscaler("one pod every two minutes", "takes 150 s") {
        $0.behavior?.scaleUp?.policies = [AutoscalingV2.HPAScalingPolicy(type: .pods, value: 1, periodSeconds: 120)]
    },
    autoscaler("a window longer than the promise", "takes 300 s") {
        $0.behavior?.scaleUp?.stabilizationWindowSeconds = 300
    },
    autoscaler("a maximum below the promise", "3 at most") { $0.maxReplicas = 3 },
    .changing(
        NetworkingV1.Ingress.self, "todo-app", "the health of another component", "misrouted-health-paths",
        "Service 'backend'"
    ) { $0.spec.rules?[0].http?.paths[0].backend.service?.name = "backend" }
    .noted(at: "spec.rules[0].http.paths[0]"),
    .changing(
        AppsV1.Deployment.self, "frontend", "a health path that no probe asks", "misrouted-health-paths", "'/ready'"
    ) { $0.spec.template.spec?.containers[0].readinessProbe?.httpGet?.path = "/ready" }
    .notedElsewhere,
    .saying(
        "sessions that nothing keeps together", "scattered-sessions", "Ingress 'todo-app'",
        of: NetworkingV1.Ingress.self, "todo-app"
    ) { rendered in
        guard let promise = rendered.promises.first(where: { $0.workload.name == "backend" }) else { return }
        let objective = Objective.stickySessions(because: "chats are kept in memory")
        rendered.promises.append(PromisedObjective(objective, of: promise.workload, at: promise.location))
    }.notedElsewhere,
    .saying(
        "policies that nobody enforces", "unenforced-policies", "NetworkPolicy",
        of: NetworkingV1.NetworkPolicy.self, "backend"
    ) { $0.cluster.enforcesNetworkPolicies = false },
    .container("an image that nobody builds", "unprovided-images", "todo-backend:1.0.0") {
        $0.image = "todo-backend:1.0.0"
        $0.imagePullPolicy = .never
    },
    .container("an image of an unknown registry", "unprovided-images", "ghcr.io/exmaple") {
        $0.image = "ghcr.io/exmaple/todo-backend:1.0.0"
    },
]
