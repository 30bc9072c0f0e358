import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 8000 }

@Checked
extension Spec000 {
    /// The API: tasks and chat. It keeps nothing itself.
    var backend: Deployment<BackendPort> {  // FR-006
        pulled(
            Deployment("backend", replicas: backendReplicas, user: 10001) {  // FR-003, SC-009, NFR-Sec
                Container(
                    "backend", image: image("todo-backend", from: "backend"), ports: BackendPort.self,
                    resources: backendResources
                )
                // EDGE-1, EDGE-4: with a schema that is up to date nothing happens; without a database, no pod starts
                .migration("alembic", "upgrade", "head", env: TodoSecret.databaseURL)
                // FR-012, FR-018, FR-019, US2.5, ENVVARS
                .env(TodoSecret.databaseURL, .openAIKey, .betterAuthSecret)
                // FR-013, NFR-Scale, ENVVARS
                .env(TodoConfig.environment, .frontendURL, .corsOrigins, .llmProvider, .poolSize, .poolOverflow)
                // NFR-Perf: ready 30 seconds after its start at the latest
                .startup(.http("/api/v1/health", on: .http), within: 25)
                // FR-007, SC-004, US2.2: noticed within 3 × 3 seconds, and 1 for the last answer
                .liveness(.http("/api/v1/health", on: .http), every: 3, after: 5, timeout: 1, failures: 3)
                .readiness(.http("/api/v1/health", on: .http), every: 5, after: 5, timeout: 2, failures: 2)  // EDGE-1
                .scratch("/tmp")
            }
            .service(.http)  // FR-009
            .rollout(unavailable: 25%, surge: 25%)  // NFR-Rel
            .gracePeriod(30)  // EDGE-3, NFR-Rel
            .disruptionBudget(maxUnavailable: 1)
            .promises(.restart(within: 10))  // SC-004
            // US2.3, SC-005
            .promises(environment(development: nil, staging: nil, production: .scaling(from: 2, to: 4, within: 60)))
            .allowing(.identicalProbes, because: "FR-007 has one path for both")
            .allowing(
                .exhaustedConnections,
                because: "NFR-Scale: 10 pods of 10 connections are all of the database's 100, and none are left for "
                    + "the pods that an update adds at that scale")
        )
    }

    private var backendReplicas: Replicas {
        environment(
            development: 1,  // US3.1
            staging: 2,  // US3.2
            // US2.1, US2.3, SC-005, NFR-Scale; by CPU and memory alone: OUT
            production: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80))
                .scaleUp(.pods(2, every: 30), stabilization: 30)  // SC-005, NFR-Risk-HPA
                // As fast as the API has it, but after a while: NFR-Risk-HPA
                .scaleDown(.percent(100, every: 15), stabilization: .minutes(5)))
    }

    // US3.1, US3.3, US3.4, SC-008, NFR-Perf
    private var backendResources: Resources {
        environment(
            development: Resources(
                cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(128) ... .mebibytes(256)),
            staging: Resources(cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(256) ... .mebibytes(512)),
            production: Resources(
                cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(512) ... .gibibytes(1)))
    }
}
