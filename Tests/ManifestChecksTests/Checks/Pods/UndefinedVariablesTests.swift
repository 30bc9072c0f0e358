import KubernetesModel
import ManifestChecks
import Testing

struct UndefinedVariablesTests {
    @Test(
        "a reference to no variable is found",
        arguments: [
            CheckCase("defined before") {
                $0.containers[0].env = [
                    CoreV1.EnvVar(name: "HOST", value: "db"), CoreV1.EnvVar(name: "URL", value: "postgres://$(HOST)"),
                ]
                $0.containers[0].args = ["--url=$(URL)", "$(WEB_SERVICE_HOST)"]
            },
            CheckCase(
                "defined after",
                finds: [
                    "containers[0].env[0].value: '$(HOST)' names no variable that container 'app' has by then [undefined-variables]"
                ]
            ) {
                $0.containers[0].env = [
                    CoreV1.EnvVar(name: "URL", value: "postgres://$(HOST)"), CoreV1.EnvVar(name: "HOST", value: "db"),
                ]
            },
            CheckCase(
                "misspelt",
                finds: [
                    "containers[0].args[0]: '$(HOTS)' names no variable that container 'app' has by then [undefined-variables]"
                ]
            ) {
                $0.containers[0].env = [CoreV1.EnvVar(name: "HOST", value: "db")]
                $0.containers[0].args = ["--host=$(HOTS)"]
            },
            CheckCase("escaped, or for a shell") { $0.containers[0].args = ["$$(HOST)", "sh -c $(date)"] },
            CheckCase(
                "a key of a ConfigMap",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["HOST": "db"]),
                    .deployment {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "config"))
                        ]
                        $0.containers[0].args = ["$(HOST)"]
                    },
                ]),
            CheckCase("a key that somebody else may know") {
                $0.containers[0].envFrom = [CoreV1.EnvFromSource(secretRef: CoreV1.SecretEnvSource(name: "secret"))]
                $0.containers[0].args = ["$(HOST)"]
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UndefinedVariables()) == test.expected)
    }
}
