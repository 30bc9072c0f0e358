import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 8000 }

@Checked
extension TodoApp {
    /// The API: chat, tasks and accounts.
    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: environment(
                dev: 1, staging: .autoscaled(min: 2, max: 3, .cpu(70)),
                prod: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80))),
            user: 10001
        ) {
            Container(
                "backend", image: Image("todo-backend", tag: "1.0.0"), ports: BackendPort.self,
                resources: backendResources
            )
            .env(TodoSecret.databaseURL, .openAIKey, .betterAuthSecret)
            .env(config)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .scratch("/tmp")
        }
        .service(.http)
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .disruptionBudget(maxUnavailable: 1)
    }

    private var backendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(150) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
            staging: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)),
            prod: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1)))
    }
}
