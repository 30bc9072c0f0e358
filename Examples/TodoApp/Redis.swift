import KubeDSL

enum RedisPort: Int, ContainerPort { case redis = 6379 }

@Checked
extension TodoApp {
    /// Chat sessions, written to disk with every change.
    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10004) {
            Container("redis", image: "redis:7.4-alpine", ports: RedisPort.self, resources: redisResources)
                .arguments("redis-server", "--appendonly", "yes")
                .startup(.exec("redis-cli", "ping"), within: 30)
                .liveness(.tcp(on: .redis), every: 10, timeout: 5)
                .readiness(.exec("redis-cli", "ping"), every: 5, timeout: 2)
                .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .gracePeriod(30)
    }

    private var redisResources: Resources {
        environment(
            dev: Resources(cpu: .millicores(50) ... .millicores(100), memory: .mebibytes(64) ... .mebibytes(128)),
            staging: Resources(cpu: .millicores(125) ... .millicores(250), memory: .mebibytes(64) ... .mebibytes(128)),
            prod: Resources(cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(128) ... .mebibytes(256)))
    }
}
