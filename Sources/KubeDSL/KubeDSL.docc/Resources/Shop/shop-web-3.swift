import KubeDSL

enum WebPort: Int, ContainerPort { case http = 8080 }

@Checked
extension Shop {
    /// The pages and the API.
    var web: Deployment<WebPort> {
        Deployment("web", replicas: environment(dev: 1, prod: 3), user: 10001) {
            Container(
                "web", image: Image("shop/web", tag: "2.3.1"), ports: WebPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500), memory: .mebibytes(128) ... .mebibytes(256))
            )
            .startup(.http("/live", on: .http), within: 30)
            .liveness(.http("/live", on: .http), every: 10)
            .readiness(.http("/ready", on: .http), every: 5)
            .scratch("/tmp")
        }
        .service(.http)
        .rollout(unavailable: 0, surge: 1)
        .disruptionBudget(maxUnavailable: 1)
    }
}
