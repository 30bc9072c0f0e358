import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 8000 }  // FR-007

@Checked
extension Spec004 {
    /// The API: chat and tasks.
    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: environment(dev: 1, prod: 3),  // FR-010, US4.1, US4.2
            user: 65532  // FR-003, US2.2
        ) {
            Container(
                "backend",
                image: Image("todo-backend", tag: Self.version, pull: .ifNotPresent)
                    .built(from: "backend"),  // FR-004, SC-017
                ports: BackendPort.self, resources: backendResources
            )
            .env(TodoSecret.databaseURL)  // FR-031, FR-036, FR-054, EDGE-3
            .env(TodoSecret.betterAuthSecret, .openAIKey)  // FR-037, FR-038
            .env(TodoConfig.environment, .logLevel)  // FR-035
            .startup(.http("/health/live", on: .http), within: 60)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)  // FR-015, FR-027, SC-020
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("python", "-c", "import time; time.sleep(5)"))  // FR-008, US5.3: no shell in the image
            .scratch("/tmp")  // FR-018
        }
        .service(.http, as: .clusterIP.affinity(.clientIP(timeout: .hours(3))))  // FR-011, FR-032, FR-033, US3.3
        // Of three pods, a quarter is none that may be missing and one in addition: FR-016, SC-005, US5.1
        .rollout(unavailable: environment(dev: 0, prod: 25%), surge: environment(dev: 1, prod: 25%))
        .progressDeadline(.minutes(3))  // US5.2
        .gracePeriod(30)  // FR-008
        .apart(on: .node, .preferred)  // FR-017
        .disruptionBudget(maxUnavailable: 1)
        .promises(environment(dev: nil, prod: .zeroDowntime))  // SC-005
        .promises(.stickySessions(because: "a pod remembers the conversations that it is in"))  // FR-033, US5.3
    }

    /// Up to twice what is reserved for Python, FastAPI and a chat's context: FR-013, FR-014, FR-020, SC-007, SC-018
    private var backendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)),
            prod: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1)))
    }
}
