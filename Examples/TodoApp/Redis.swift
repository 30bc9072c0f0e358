import KubeDSL

enum RedisPort: Int, ContainerPort { case redis = 6379 }

@Checked
extension TodoApp {
    /// Chat sessions, written to disk with every change.
    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10004) {
            Container(
                "redis", image: redisImage, ports: RedisPort.self,
                resources: environment(minikube: .tiny, dev: .tiny, staging: .small, prod: .medium)
            )
            .arguments("redis-server", "--appendonly", "yes")
            .startup(.exec("redis-cli", "ping"), within: 30)
            .liveness(.tcp(on: .redis), every: 10, timeout: 5)
            .readiness(.exec("redis-cli", "ping"), every: 5, timeout: 2)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .serviceAccount()
        .gracePeriod(30)
    }
}
