import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }  // FR-006

@Checked
extension Spec002 {
    /// The pages of Next.js, rendered on the server, which alone talks to the backend.
    var frontend: Deployment<FrontendPort> {
        Deployment(
            "frontend", replicas: environment(dev: 1, staging: 2, production: 2),  // FR-017, FR-040, US3.3, US3.4
            user: 1000  // FR-003
        ) {
            Container(
                "frontend", image: image("todo-frontend", from: "frontend"),  // FR-041
                ports: FrontendPort.self, resources: frontendResources
            )
            .env(TodoSecret.betterAuthSecret)
            .env(TodoConfig.environment, .logLevel, .backendAPIURL, .frontendURL)  // FR-006, FR-024, US2.2
            .startup(.http("/api/health", on: .http), within: 30, every: 5, timeout: 2)  // SC-002
            // FR-028, FR-053, US4.5, US4.7
            .liveness(.http("/api/health", on: .http), every: 10, timeout: 2, failures: 3)
            .readiness(.http("/", on: .http), every: 5, timeout: 2, failures: 2)
            .preStop(.exec("sleep", "5"))  // SC-013
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .component()
        .service(.http, on: 80, as: .loadBalancer())  // FR-020, US2.3, EDGE-2
        .rollout(unavailable: 0, surge: 1)  // FR-019, SC-013
        .gracePeriod(10)  // FR-034, SC-011
        .promises(.start(within: 30))  // SC-002
        .promises(environment(dev: nil, staging: .zeroDowntime, production: .zeroDowntime))  // SC-013
    }

    /// Staging shows how far less would do. FR-018, FR-042, SC-008, US2.6, EDGE-4
    private var frontendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)),
            staging: Resources(cpu: .millicores(250) ... .millicores(400), memory: .mebibytes(256) ... .mebibytes(384)),
            production: Resources(
                cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
