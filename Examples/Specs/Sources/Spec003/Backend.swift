import KubeDSL

enum BackendPort: Int, ContainerPort { case http = 3000 }  // 4.2-B-port

@Checked
extension Spec003 {
    /// The API. It keeps the todos in memory.
    var backend: Deployment<BackendPort> {
        // The pods restart always, as a Deployment's only can: 4.2-B-rp
        Deployment("todo-chatbot-backend", replicas: replicas, user: 1000) {  // 4.2-B-name, 5.5-user
            Container(
                // 4.2-B-image, 4.1-TAG, 9.1-D4
                "backend", image: Image("backend", tag: "v1.0.0").built(from: "backend"),
                ports: BackendPort.self, resources: backendResources
            )
            .env(backendConfig)  // 4.2-B-env, 4.4-SEC, 5.5-secrets
            .liveness(.http("/health", on: .http), every: 10, timeout: 2, failures: 3)  // S4.1, 4.2-B-live, 9.1-O3
            // Ready from the first success, without a delay: 5.1-start, 9.1-K2
            .readiness(.http("/ready", on: .http), every: 5, timeout: 1, failures: 2)  // S4.2, 4.2-B-ready, 9.1-O4
            .preStop(.exec("sleep", "5"))  // 5.2-roll
            // No volume, neither of a claim nor of the node: 7.2-stateless
        }
        .service(.http, as: backendService)  // S1.2, S3.6, 4.3-B, 9.1-K4
        .selectedByApp()
        .rollout(unavailable: 0, surge: 1)  // 5.2-roll, 9.1-H4
        .gracePeriod(30)  // 5.2-grace
        .promises(environment(dev: nil, staging: .zeroDowntime, production: .zeroDowntime))  // 5.2-roll
        .promises(.stickySessions(because: "a pod keeps the todos in memory"))
        // The Secrets are those that the specification plans: 5.5-rbac
        .serviceAccount()
        .usesKubernetesAPI(.get, on: .configMap(BackendConfig.self))
        .usesKubernetesAPI(.get, on: .secrets(named: "db-credentials", "api-keys"))
        .allowing(.danglingResourceNames, because: "the specification plans both Secrets, and has no use for them yet")
    }

    private var backendResources: Resources {
        Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512))  // 4.2-B-res
    }

    /// A client that comes back finds its todos, as long as its pod lives.
    private var backendService: ServiceType {
        environment(
            dev: .clusterIP, staging: .clusterIP.affinity(.clientIP()), production: .clusterIP.affinity(.clientIP()))
    }
}
