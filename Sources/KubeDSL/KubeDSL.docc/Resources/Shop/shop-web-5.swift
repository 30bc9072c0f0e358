import KubeDSL

enum WebPort: Int, ContainerPort { case http = 8080 }

@Checked
extension Shop {
    /// The pages and the API.
    var web: Deployment<WebPort> {
        Deployment(
            "web", replicas: environment(dev: 1, prod: .autoscaled(min: 3, max: 10, .cpu(70))), user: 10001
        ) {
            Container("web", image: Image("shop/web", tag: "2.3.1"), ports: WebPort.self, resources: webResources)
                .env(ShopSecret.databaseURL, .sessionKey)
                .env(config)
                .startup(.http("/live", on: .http), within: 30)
                .liveness(.http("/live", on: .http), every: 10)
                .readiness(.http("/ready", on: .http), every: 5)
                .scratch("/tmp")
        }
        .service(.http)
        .rollout(unavailable: 0, surge: 1)
        .disruptionBudget(maxUnavailable: 1)
    }

    private var webResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(100) ... .millicores(500), memory: .mebibytes(128) ... .mebibytes(256)),
            prod: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(256) ... .mebibytes(512)))
    }
}
