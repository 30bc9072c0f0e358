import KubernetesModel
import ManifestChecks
import Testing

struct LeakedCredentialsTests {
    @Test(
        "a credential is found wherever it stands",
        arguments: [
            CheckCase("a placeholder") {
                $0.containers[0].env = [CoreV1.EnvVar(name: "URL", value: "postgres://app:$(PASSWORD)@db")]
            },
            CheckCase(
                "a variable",
                finds: [
                    "containers[0].env[0].value: text must not contain a password in a URL; take it from a secret's key [credential]"
                ]
            ) { $0.containers[0].env = [CoreV1.EnvVar(name: "URL", value: "postgres://app:hunter2@db")] },
            CheckCase(
                "an argument",
                finds: [
                    "containers[0].args[0]: text must not contain a password in a URL; take it from a secret's key [credential]"
                ]
            ) { $0.containers[0].args = ["--url=postgres://app:hunter2@db"] },
            CheckCase(
                "a ConfigMap",
                finds: [
                    "data[url]: text must not contain a password in a URL; take it from a secret's key [credential]"
                ], objects: [CoreV1.ConfigMap(metadata: .named("config"), data: ["url": "postgres://app:hunter2@db"])]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LeakedCredentials()) == test.expected)
    }
}
