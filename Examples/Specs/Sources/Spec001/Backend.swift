import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 8000 }  // FR-008, US1.3

@Checked
extension Spec001 {
    /// The API: chat, tasks and accounts.
    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: backendReplicas, user: 10001) {  // SEC-NOTE
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent).built(from: "backend"),  // FR-005, K8S
                ports: BackendPort.self,
                resources: Resources(  // FR-055, SC-009, EDGE-6
                    cpu: .millicores(500) ... .cores(1),  // FR-049
                    memory: .mebibytes(512) ... .gibibytes(1))  // FR-050
            )
            .env(TodoSecret.databaseURL)  // FR-009, FR-043, US1.5, US6.3
            .env(TodoSecret.openAIKey, .betterAuthSecret, .redisPassword)  // FR-043
            .env(TodoConfig.redisHost, .redisPort, .mcpServerURL)  // FR-044, US1.4
            .startup(.http("/health", on: .http), within: 60, every: 10, timeout: 5)  // K8S
            // FR-031, FR-032, FR-034, FR-037, FR-038, US5.2, US5.3
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
        }
        .service(.http, name: "backend-service")  // FR-008, US1.3
        .promises(.scaling(from: 2, to: 5, within: 120))  // SC-005
        .promises(.publicHealth("/api/health"))  // FR-016
        .allowing(
            .misroutedHealthPaths,
            because: "FR-017 leaves the path as it is and FR-034 probes '/health': the backend must serve both")
    }

    private var backendReplicas: Replicas {
        .autoscaled(
            min: 2, max: 5,  // FR-021, US3.2
            .cpu(70), .memory(80),  // FR-022, US3.2, US3.5
            name: "backend-hpa"
        )
        .scaleUp(.pods(1, every: 30), stabilization: 30)  // FR-023
        .scaleDown(.pods(1, every: 300), stabilization: 300)  // FR-024
    }
}
