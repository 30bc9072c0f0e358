import KubeDSL

enum MCPServerPort: Int, ContainerPort { case http = 8001 }

@Checked
extension TodoApp {
    /// The tools that the assistant calls to add, list and complete tasks.
    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: environment(dev: 1, staging: 2, prod: 2), user: 10003) {
            Container(
                "mcp-server", image: Image("todo-mcp-server", tag: "1.0.0"), ports: MCPServerPort.self,
                resources: mcpServerResources
            )
            .env(TodoSecret.databaseURL)
            .env(TodoConfig.environment, .logLevel)
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

    private var mcpServerResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(50) ... .millicores(125), memory: .mebibytes(64) ... .mebibytes(128)),
            staging: Resources(cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
            prod: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
