import KubernetesModel
import ManifestChecks
import Testing

struct SecretVariablesTests {
    @Test(
        "a secret in a variable is found",
        arguments: [
            CheckCase("none") { _ in },
            CheckCase(
                "a key",
                finds: [
                    "containers[0].env[0].valueFrom: container 'app' takes key 'key' of a Secret as a variable [secret-variables]"
                ]
            ) {
                $0.containers[0].env = [
                    CoreV1.EnvVar(
                        name: "KEY",
                        valueFrom: CoreV1.EnvVarSource(
                            secretKeyRef: CoreV1.SecretKeySelector(name: "secret", key: "key")))
                ]
            },
            CheckCase(
                "all keys",
                finds: [
                    "containers[0].envFrom[0]: container 'app' takes Secret 'secret' as variables [secret-variables]"
                ]
            ) { $0.containers[0].envFrom = [CoreV1.EnvFromSource(secretRef: CoreV1.SecretEnvSource(name: "secret"))] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SecretVariables()) == test.expected)
    }
}
