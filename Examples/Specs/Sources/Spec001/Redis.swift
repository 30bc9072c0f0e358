import KubeDSL

enum RedisPort: Int, ContainerPort { case redis = 6379 }  // FR-008, US1.3

@Checked
extension Spec001 {
    /// A claim of its own rather than a template of the StatefulSet, which would name it `…-redis-0`.
    var redisData: PersistentVolumeClaim {
        PersistentVolumeClaim(  // FR-025, US4.1, EDGE-4
            "redis-data-pvc", size: .gibibytes(1),
            access: .readWriteOnce,  // FR-027, US4.5
            storageClass: "standard")  // FR-026
    }

    /// Sessions and cache, written to disk with every change.
    var redis: StatefulSet<RedisPort> {
        // Headless, as a StatefulSet wants it, and so of type ClusterIP.
        StatefulSet("redis", service: .headless(.redis, name: "redis-service"), replicas: 1, user: 10004) {  // FR-008
            Container(
                "redis", image: Image("redis:7.4-alpine", pull: .ifNotPresent),  // FR-007, K8S
                ports: RedisPort.self,
                resources: Resources(  // FR-055, SC-009, EDGE-6
                    cpu: .millicores(250) ... .millicores(500),  // FR-053
                    memory: .mebibytes(128) ... .mebibytes(256))  // FR-054
            )
            .env(TodoConfig.redisPort)  // FR-044
            .env(TodoSecret.redisPassword)  // FR-043
            .env("REDISCLI_AUTH", from: TodoSecret.redisPassword)  // SC-004: redis-cli needs no password of its own
            .arguments(
                "redis-server", "--port", "$(REDIS_PORT)", "--requirepass", "$(REDIS_PASSWORD)",
                "--appendonly", "yes", "--dir", "/data"
            )  // FR-007, FR-029, SC-004
            // FR-031, FR-032, FR-036, FR-037, FR-038, US5.3, US5.4
            .liveness(.exec("redis-cli", "ping"), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.exec("redis-cli", "ping"), every: 10, after: 10, timeout: 5, failures: 3)
            .mount(redisData, at: "/data")  // FR-028, US4.5, SC-004
        }
    }
}
