import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }  // FR-008, US1.3

@Checked
extension Spec001 {
    /// The web pages, rendered on the server.
    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: frontendReplicas, user: 10002) {  // SEC-NOTE
            Container(
                "frontend",
                // FR-004, K8S
                image: Image("todo-frontend", tag: "1.0.0", pull: .ifNotPresent).built(from: "frontend"),
                ports: FrontendPort.self,
                resources: Resources(  // FR-055, SC-009, EDGE-6
                    cpu: .millicores(500) ... .cores(1),  // FR-047
                    memory: .mebibytes(512) ... .gibibytes(1))  // FR-048
            )
            .env(TodoSecret.betterAuthSecret, .betterAuthURL)  // FR-043
            .env(TodoConfig.publicAPIURL)  // FR-044
            // FR-031, FR-032, FR-033, FR-037, FR-038, US5.1, US5.3
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .service(.http, name: "frontend-service")  // FR-008, US1.3
        .promises(.scaling(from: 2, to: 5, within: 120))  // SC-005
    }

    private var frontendReplicas: Replicas {
        .autoscaled(
            min: 2, max: 5,  // FR-019, US3.2
            .cpu(70),  // FR-020, US3.2
            name: "frontend-hpa"
        )
        .scaleUp(.pods(1, every: 30), stabilization: 30)  // FR-023, SC-005
        .scaleDown(.pods(1, every: 300), stabilization: 300)  // FR-024, US3.4
    }
}
