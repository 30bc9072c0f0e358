import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }

@Checked
extension TodoApp {
    /// The web pages, rendered on the server.
    var frontend: Deployment<FrontendPort> {
        Deployment(
            "frontend",
            replicas: environment(minikube: 1, dev: 1, staging: 2, prod: .autoscaled(min: 2, max: 5, .cpu(70))),
            user: 10002
        ) {
            Container(
                "frontend",
                image: image(
                    "todo-frontend", from: "frontend",
                    digest: "sha256:2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819"),
                ports: FrontendPort.self,
                resources: environment(minikube: .tiny, dev: .tiny, staging: .small, prod: .medium)
            )
            .files(TodoSecret.betterAuthSecret, at: TodoSecret.directory)
            .env(TodoConfig.environment, .publicAPIURL)
            .env("BACKEND_URL", backend.url(.http))
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .service(.http)
        .serviceAccount()
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .disruptionBudget(maxUnavailable: 1)
        .promises(.start(within: 45))
        .promises(.publicHealth("/health/ready"))
        .promises(environment(minikube: nil, dev: nil, staging: .zeroDowntime, prod: .zeroDowntime))
    }
}
