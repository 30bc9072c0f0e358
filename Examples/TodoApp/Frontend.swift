import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }

@Checked
extension TodoApp {
    /// The web pages, rendered on the server.
    var frontend: Deployment<FrontendPort> {
        Deployment(
            "frontend",
            replicas: environment(dev: 1, staging: 2, prod: .autoscaled(min: 2, max: 5, .cpu(70))),
            user: 10002
        ) {
            Container(
                "frontend", image: Image("todo-frontend", tag: "1.0.0"), ports: FrontendPort.self,
                resources: frontendResources
            )
            .env(TodoSecret.betterAuthSecret)
            .env(TodoConfig.environment, .publicAPIURL)
            .env("BACKEND_URL", backend.url(.http))
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .service(.http)
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .disruptionBudget(maxUnavailable: 1)
    }

    private var frontendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(128) ... .mebibytes(256)),
            staging: Resources(cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
            prod: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
