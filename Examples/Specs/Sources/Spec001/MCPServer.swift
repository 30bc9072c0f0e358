import KubeDSL

enum MCPServerPort: Int, ContainerPort { case http = 8001 }  // FR-008, US1.3

@Checked
extension Spec001 {
    /// The tools that the assistant calls to add, list and complete tasks.
    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 1, user: 10003) {  // SEC-NOTE
            Container(
                "mcp-server",
                // FR-006, K8S
                image: Image("todo-mcp-server", tag: "1.0.0", pull: .ifNotPresent).built(from: "mcp-server"),
                ports: MCPServerPort.self,
                resources: Resources(  // FR-055, SC-009, EDGE-6
                    cpu: .millicores(250) ... .millicores(500),  // FR-051
                    memory: .mebibytes(256) ... .mebibytes(512))  // FR-052
            )
            .env(TodoSecret.databaseURL, .redisPassword)  // FR-043
            .env(TodoConfig.redisHost, .redisPort)  // FR-044
            // FR-031, FR-032, FR-035, FR-037, FR-038, US5.3, US5.5
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
        }
        .service(.http, name: "mcp-service")  // FR-008, US1.3
    }
}
