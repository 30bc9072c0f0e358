import KubernetesModel
import ManifestChecks
import Testing

struct ExhaustedConnectionsTests {
    private static func pool(_ size: String) -> (inout CoreV1.PodSpec) -> Void {
        { $0.containers[0].env = [CoreV1.EnvVar(name: "DB_POOL_SIZE", value: size)] }
    }

    @Test(
        "more connections than the database takes are found",
        arguments: [
            CheckCase("no limit known", objects: [.deployment(replicas: 100, edit: pool("10"))]),
            CheckCase(
                "within", objects: [.deployment(replicas: 10, edit: pool("10"))],
                cluster: Cluster(databaseConnections: 100)),
            CheckCase(
                "no pool", objects: [.deployment(replicas: 1000)], cluster: Cluster(databaseConnections: 100)),
            CheckCase(
                "beyond",
                finds: [
                    "spec.template.spec.containers[0].env[0]: at the largest scale the pods open 110 connections to the database, which takes 100; most are of Deployment 'web' [exhausted-connections]"
                ], objects: [.deployment(replicas: 11, edit: pool("10"))],
                cluster: Cluster(databaseConnections: 100)),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ExhaustedConnections()) == test.expected)
    }
}
