import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }

@Checked
extension Spec000 {
    /// The web pages, rendered on the server.
    var frontend: Deployment<FrontendPort> {  // FR-006
        pulled(
            Deployment(
                "frontend", replicas: environment(development: 1, staging: 2, production: 2),  // US2.1, US3.1, US3.2
                user: 1001  // FR-003, SC-009, NFR-Sec
            ) {
                Container(
                    "frontend", image: image("todo-frontend", from: "frontend"), ports: FrontendPort.self,
                    resources: frontendResources
                )
                // FR-020, ENVVARS: for what the server renders; what the browser runs has the values of the image's build
                .env(TodoConfig.environment, .publicAPIURL, .publicChatKitURL)
                .startup(.http("/", on: .http), within: 40)  // NFR-Perf: ready after 45 seconds at the latest
                .liveness(.http("/", on: .http), every: 3, after: 5, timeout: 1, failures: 3)  // FR-008, US2.2
                .readiness(.http("/", on: .http), every: 5, after: 5, timeout: 2, failures: 2)  // FR-008, US2.2
                .scratch("/tmp")
                .scratch("/app/.next/cache")
            }
            .service(.http)
            .rollout(unavailable: 25%, surge: 25%)  // NFR-Rel
            .gracePeriod(30)  // EDGE-3, NFR-Rel
            .disruptionBudget(maxUnavailable: 1)
            .allowing(.identicalProbes, because: "FR-008 has one path for both")
        )
    }

    // US3.1, US3.4, SC-008, NFR-Perf
    private var frontendResources: Resources {
        environment(
            development: Resources(
                cpu: .millicores(75) ... .millicores(150), memory: .mebibytes(128) ... .mebibytes(256)),
            staging: Resources(cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
            production: Resources(
                cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
