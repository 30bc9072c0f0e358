import KubeDSL

enum MCPServerPort: Int, ContainerPort { case http = 8001 }

@Checked
extension TodoApp {
    /// The tools that the assistant calls to add, list and complete tasks.
    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: environment(minikube: 1, dev: 1, staging: 2, prod: 2), user: 10003) {
            Container(
                "mcp-server",
                image: image(
                    "todo-mcp-server", from: "mcp-server",
                    digest: "sha256:3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b"
                ),
                ports: MCPServerPort.self,
                resources: environment(minikube: .tiny, dev: .tiny, staging: .small, prod: .medium)
            )
            .files(TodoSecret.databaseURL, at: TodoSecret.directory)
            .env(TodoConfig.environment, .logLevel)
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
    }
}
