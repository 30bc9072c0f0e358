import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 8000 }

@Checked
extension TodoApp {
    /// The API: chat, tasks and accounts. It migrates its database before it starts.
    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: environment(
                minikube: 1, dev: 1, staging: .autoscaled(min: 2, max: 3, .cpu(70)),
                prod: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80))
                    .scaleUp(.pods(2, every: 30), stabilization: 30)
                    .scaleDown(.pods(1, every: 60), stabilization: 300)),
            user: 10001
        ) {
            Container(
                "backend",
                image: image(
                    "todo-backend", from: "backend",
                    digest: "sha256:1f0e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"),
                ports: BackendPort.self,
                resources: environment(minikube: .small, dev: .small, staging: .medium, prod: .large)
            )
            .files(allOf: TodoSecret.self, at: TodoSecret.directory)
            .env(config)
            .migration("alembic", "upgrade", "head") { $0.files(TodoSecret.databaseURL, at: TodoSecret.directory) }
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .scratch("/tmp")
        }
        .service(.http)
        .serviceAccount()
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .disruptionBudget(maxUnavailable: 1)
        .promises(.start(within: 30))
        .promises(.detection(within: 15))
        .promises(environment(minikube: nil, dev: nil, staging: .zeroDowntime, prod: .zeroDowntime))
        .promises(environment(minikube: nil, dev: nil, staging: nil, prod: .scaling(from: 2, to: 4, within: 60)))
    }
}
