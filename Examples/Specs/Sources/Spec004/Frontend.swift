import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 3000 }  // FR-007

@Checked
extension Spec004 {
    /// The web pages; it also passes the browsers' requests on to the backend, so that nobody else needs to reach that.
    var frontend: Deployment<FrontendPort> {
        Deployment(
            "frontend",
            replicas: environment(dev: 1, prod: 3),  // FR-009, US4.1, US4.2
            user: 65532  // FR-003, US2.2
        ) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: Self.version, pull: .ifNotPresent)
                    .built(from: "frontend"),  // FR-004, SC-017
                ports: FrontendPort.self, resources: frontendResources
            )
            .env(TodoSecret.betterAuthSecret)  // FR-037
            .env(TodoConfig.environment, .logLevel, .backendURL, .apiURL)  // FR-028, FR-035, FR-039
            .startup(.http("/health/live", on: .http), within: 60)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)  // FR-015, FR-027, SC-020
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("node", "-e", "setTimeout(() => {}, 5000)"))  // FR-008, US5.3: no shell in the image
            .scratch("/tmp")  // FR-018
            .scratch("/app/.next/cache")
        }
        .service(.http, as: frontendAccess.affinity(.clientIP(timeout: .hours(3))))  // FR-033, FR-032
        // Of three pods, a quarter is none that may be missing and one in addition: FR-016, SC-005, US5.1
        .rollout(unavailable: environment(dev: 0, prod: 25%), surge: environment(dev: 1, prod: 25%))
        .progressDeadline(.minutes(3))  // US5.2
        .gracePeriod(30)  // FR-008
        .apart(on: .node, .preferred)  // FR-017
        .disruptionBudget(maxUnavailable: 1)
        .promises(environment(dev: nil, prod: .zeroDowntime))  // SC-005
        .promises(.stickySessions(because: "a pod remembers the conversations that it is in"))  // FR-033, US5.3
    }

    static let nodePort: UInt16 = 30080

    private var frontendAccess: ServiceType {
        environment(dev: .nodePort(Self.nodePort), prod: .loadBalancer())  // FR-012, FR-030
    }

    /// Pages are rendered on the server, by one thread of Node: FR-013, FR-014, FR-020, SC-007, SC-018
    private var frontendResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(100) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
            prod: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
