import KubeDSL

enum RedisPort: Int, ContainerPort { case redis = 6379 }

@Checked
extension Shop {
    /// Sessions, kept on a disk of the pod's own.
    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10002) {
            Container(
                "redis", image: "redis:7.4-alpine", ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))
            )
            .arguments("redis-server", "--appendonly", "yes")
            .liveness(.tcp(on: .redis), every: 10)
            .readiness(.exec("redis-cli", "ping"), every: 5)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
    }
}
