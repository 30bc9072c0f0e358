import KubernetesModel
import ManifestChecks
import Testing

struct PlainSecretsTests {
    @Test(
        "a plain value that is named like a secret is found",
        arguments: [
            CheckCase("another name") { $0.containers[0].env = [CoreV1.EnvVar(name: "DB_HOST", value: "db")] },
            CheckCase("a switch") {
                $0.containers[0].env = [CoreV1.EnvVar(name: "ALLOW_EMPTY_PASSWORD", value: "yes")]
            },
            CheckCase(
                "a variable",
                finds: [
                    "containers[0].env[0].value: 'DB_PASSWORD' looks like the name of a secret; take its value from a secret's key [plain-secret]"
                ]
            ) { $0.containers[0].env = [CoreV1.EnvVar(name: "DB_PASSWORD", value: "hunter2")] },
            CheckCase(
                "a key of a ConfigMap",
                finds: [
                    "data[DB_PASSWORD]: 'DB_PASSWORD' looks like the name of a secret; take its value from a secret's key [plain-secret]"
                ], objects: [CoreV1.ConfigMap(metadata: .named("config"), data: ["DB_PASSWORD": "x"])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: PlainSecrets()) == test.expected)
    }
}
