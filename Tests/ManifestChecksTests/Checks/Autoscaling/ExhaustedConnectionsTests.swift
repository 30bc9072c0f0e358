import KubernetesModel
import ManifestChecks
import Testing

struct ExhaustedConnectionsTests {
    private static func pool(_ variables: OrderedMap<String>) -> (inout CoreV1.PodSpec) -> Void {
        { $0.containers[0].env = variables.map { CoreV1.EnvVar(name: $0.key, value: $0.value) } }
    }

    private static var ten: (inout CoreV1.PodSpec) -> Void { pool(["DB_POOL_SIZE": "10"]) }
    private static let hundred = Cluster(databaseConnections: 100)

    private static func beyond(_ total: Int, _ path: String = "containers[0].env[0]", of kind: String = "web") -> String
    {
        "spec.template.spec.\(path): at the largest scale the pods open \(total) connections to the database, which takes 100; most are of Deployment '\(kind)' [exhausted-connections]"
    }

    private static func surge(_ surge: IntOrString) -> AppsV1.DeploymentStrategy {
        AppsV1.DeploymentStrategy(
            type: .rollingUpdate, rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: 1, maxSurge: surge))
    }

    private static func migration(_ key: String) -> any KubernetesObject {
        .job {
            $0.parallelism = 2
            $0.template.spec?.containers[0].env = [
                CoreV1.EnvVar(
                    name: key,
                    valueFrom: CoreV1.EnvVarSource(secretKeyRef: CoreV1.SecretKeySelector(name: "app", key: key)))
            ]
        }
    }

    @Test(
        "more connections than the database takes are found",
        arguments: [
            CheckCase("no limit known", objects: [.deployment(replicas: 100, edit: ten)]),
            CheckCase("within", objects: [.deployment(replicas: 8, edit: ten)], cluster: hundred),
            CheckCase("no pool", objects: [.deployment(replicas: 1000)], cluster: hundred),
            CheckCase(
                "beyond, with the API's own surge", finds: [beyond(120)],
                objects: [.deployment(replicas: 9, edit: ten)], cluster: hundred),
            CheckCase(
                "no surge", objects: [.deployment(replicas: 10, strategy: surge(0), edit: ten)], cluster: hundred),
            CheckCase(
                "stopped before the update",
                objects: [
                    .deployment(
                        replicas: 10, strategy: AppsV1.DeploymentStrategy(type: .recreate), edit: ten)
                ], cluster: hundred),
            CheckCase(
                "a surge of one", finds: [beyond(110)],
                objects: [.deployment(replicas: 10, strategy: surge(1), edit: ten)], cluster: hundred),
            CheckCase(
                "stateful pods are replaced in place", objects: [.statefulSet(replicas: 10, edit: ten)],
                cluster: hundred),
            CheckCase(
                "an overflow", finds: [beyond(150)],
                objects: [
                    .deployment(
                        replicas: 8, edit: pool(["DB_POOL_SIZE": "10", "DB_MAX_OVERFLOW": "5", "LOG_OVERFLOW": "90"]))
                ], cluster: hundred),
            CheckCase(
                "another pool's overflow",
                objects: [
                    .deployment(replicas: 8, edit: pool(["DB_POOL_SIZE": "10", "DB_REPLICA_MAX_OVERFLOW": "5"]))
                ], cluster: hundred),
            CheckCase(
                "two pools, one with an overflow", finds: [beyond(200)],
                objects: [
                    .deployment(
                        replicas: 8,
                        edit: pool([
                            "DB_POOL_SIZE": "10", "DB_REPLICA_POOL_SIZE": "5", "DB_REPLICA_POOL_OVERFLOW": "5",
                        ]))
                ], cluster: hundred),
            CheckCase(
                "an overflow without bounds", finds: [beyond(120)],
                objects: [.deployment(replicas: 9, edit: pool(["DB_POOL_SIZE": "10", "DB_MAX_OVERFLOW": "-1"]))],
                cluster: hundred),
            CheckCase(
                "a large pool in an init container, and more in two containers",
                finds: [beyond(180, "containers[0].env[0]")],
                objects: [
                    .deployment(replicas: 7) {
                        $0.containers.append(.sound("other"))
                        $0.containers[0].env = [CoreV1.EnvVar(name: "DB_POOL_SIZE", value: "11")]
                        $0.containers[1].env = [CoreV1.EnvVar(name: "DB_POOL_SIZE", value: "9")]
                        $0.initContainers = [.sound("migrate")]
                        $0.initContainers?[0].env = [CoreV1.EnvVar(name: "DB_POOL_SIZE", value: "15")]
                    }
                ], cluster: hundred),
            CheckCase(
                "the largest in an init container", finds: [beyond(180, "initContainers[0].env[0]")],
                objects: [
                    .deployment(replicas: 7) {
                        ten(&$0)
                        $0.initContainers = [.sound("migrate")]
                        $0.initContainers?[0].env = [CoreV1.EnvVar(name: "DB_POOL_SIZE", value: "20")]
                    }
                ], cluster: hundred),
            CheckCase(
                "two pools", finds: [beyond(150)],
                objects: [
                    .deployment(replicas: 8, edit: pool(["DB_POOL_SIZE": "10", "READ_DB_POOL_SIZE": "5"]))
                ], cluster: hundred),
            CheckCase(
                "all variables of a ConfigMap", finds: [beyond(120, "containers[0].envFrom[0]")],
                objects: [
                    .deployment(replicas: 9) {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "app"))
                        ]
                    }, CoreV1.ConfigMap(metadata: .named("app"), data: ["DB_POOL_SIZE": "10"]),
                ], cluster: hundred),
            CheckCase(
                "a migration that ends before the pool opens",
                objects: [
                    .deployment(replicas: 8) {
                        ten(&$0)
                        $0.initContainers = $0.containers
                    }
                ], cluster: hundred),
            CheckCase(
                "a sidecar beside it", finds: [beyond(200, "initContainers[0].env[0]")],
                objects: [
                    .deployment(replicas: 8) {
                        ten(&$0)
                        $0.initContainers = $0.containers
                        $0.initContainers?[0].restartPolicy = .always
                    }
                ], cluster: hundred),
            CheckCase(
                "a Job that migrates", finds: [beyond(102)],
                objects: [.deployment(replicas: 10, strategy: surge(0), edit: ten), migration("DATABASE_URL")],
                cluster: hundred),
            CheckCase(
                "a Job that does not",
                objects: [.deployment(replicas: 10, strategy: surge(0), edit: ten), migration("API_KEY")],
                cluster: hundred),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ExhaustedConnections()) == test.expected)
    }
}
