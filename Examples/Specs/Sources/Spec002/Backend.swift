import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 7860 }  // FR-005

@Checked
extension Spec002 {
    /// The API, and the MCP server at `/mcp`.
    var backend: Deployment<BackendPort> {
        Deployment(
            "backend", replicas: environment(dev: 1, staging: 2, production: 2),  // FR-016, FR-040, US2.1, US3.3, US3.4
            user: 1000  // FR-003
        ) {
            Container(
                "backend", image: image("todo-backend", from: "backend"),  // FR-041
                ports: BackendPort.self, resources: backendResources
            )
            .migration("alembic", "upgrade", "head", env: TodoSecret.databaseURL)  // FR-015, FR-061
            .env(TodoSecret.databaseURL, .jwtSecret, .openAIKey, .betterAuthSecret)  // FR-057
            .env(TodoConfig.environment, .logLevel, .frontendURL, .databasePoolSize)  // FR-024
            // FR-027, FR-053, SC-002, US4.4, US4.7, EDGE-12
            .startup(.http("/health/live", on: .http), within: 30, every: 5, timeout: 2)
            // FR-025, US4.1, US4.6
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 2, failures: 3)
            // Looks at the database, and notices its loss within 15 s: FR-026, FR-058, SC-009, US4.2, EDGE-3
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2, failures: 2)
            .preStop(.exec("sleep", "5"))  // SC-013
            .scratch("/tmp")
        }
        .component()
        .service(.http)  // FR-021
        .rollout(unavailable: 0, surge: 1)  // FR-019, SC-013
        .gracePeriod(10)  // FR-034, SC-011
        .promises(.start(within: 30))  // FR-027, SC-002
        .promises(.detection(within: 15))  // SC-009
        .promises(environment(dev: nil, staging: .zeroDowntime, production: .zeroDowntime))  // SC-013
    }

    /// Staging shows how far less would do. FR-018, FR-042, SC-008, US2.6, EDGE-4
    private var backendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)),
            staging: Resources(cpu: .millicores(250) ... .millicores(400), memory: .mebibytes(256) ... .mebibytes(448)),
            production: Resources(
                cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
