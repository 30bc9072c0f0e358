import KubeDSL

enum FrontendPort: Int, ContainerPort { case http = 80 }  // 4.2-F-port

@Checked
extension Spec003 {
    /// The page, and a proxy of the API: a browser cannot look up names of the cluster.
    var frontend: Deployment<FrontendPort> {
        // The pods restart always, as a Deployment's only can: 4.2-F-rp
        Deployment("todo-chatbot-frontend", replicas: replicas, user: 101) {  // 4.2-F-name, 5.5-user
            Container(
                // 4.2-F-image, 4.1-TAG, 9.1-D4
                "frontend", image: Image("frontend", tag: "v1.0.0").built(from: "frontend"),
                ports: FrontendPort.self, resources: frontendResources
            )
            .env(frontendConfig)  // 4.2-F-env, 4.4-SEC, 5.5-secrets
            .liveness(.http("/", on: .http), every: 10, timeout: 2, failures: 3)  // 4.2-F-live, 9.1-O3
            // Ready from the first success, without a delay: 5.1-start, 9.1-K3
            .readiness(.http("/", on: .http), every: 5, timeout: 1, failures: 2)  // 4.2-F-ready, 9.1-O4
            .preStop(.exec("sleep", "5"))  // 5.2-roll
            // 7.2-stateless
            .writableRootFilesystem(because: "nginx writes its configuration and its cache, and there are no volumes")
        }
        .sysctl(.ipUnprivilegedPortStart, "80")  // for nginx, which is not root: 4.2-F-port, 5.5-user
        .service(.http, as: frontendService)  // S1.2, S3.6, 4.3-F, 9.1-K5
        .selectedByApp()
        .rollout(unavailable: 0, surge: 1)  // 5.2-roll, 9.1-H4
        .gracePeriod(30)  // 5.2-grace
        .promises(environment(dev: nil, staging: .zeroDowntime, production: .zeroDowntime))  // 5.2-roll
        .promises(.stickySessions(because: "each pod asks one pod of the API"))
        .serviceAccount()  // 5.5-rbac
        .usesKubernetesAPI(.get, on: .configMap(FrontendConfig.self))
        .allowing(.identicalProbes, because: "the specification asks '/' for both; static files depend on nothing else")
    }

    private var frontendResources: Resources {
        Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(128) ... .mebibytes(256))  // 4.2-F-res
    }

    /// A client stays with one proxy, which stays with one pod of the API.
    private var frontendService: ServiceType {
        let service = ServiceType.nodePort(30001)
        return environment(
            dev: service, staging: service.affinity(.clientIP()), production: service.affinity(.clientIP()))
    }
}
