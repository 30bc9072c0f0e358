import KubernetesModel
import ManifestChecks
import Testing

struct CollidingVariablesTests {
    @Test(
        "a variable of two sources is found",
        arguments: [
            CheckCase(
                "two keys",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("a"), data: ["A": "x"]),
                    CoreV1.ConfigMap(metadata: .named("b"), data: ["B": "x"]),
                    .deployment {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "a")),
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "b")),
                        ]
                    },
                ]),
            CheckCase(
                "a prefix",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("a"), data: ["A": "x"]),
                    CoreV1.ConfigMap(metadata: .named("b"), data: ["A": "x"]),
                    .deployment {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "a")),
                            CoreV1.EnvFromSource(prefix: "B_", configMapRef: CoreV1.ConfigMapEnvSource(name: "b")),
                        ]
                    },
                ]),
            CheckCase(
                "one key",
                finds: [
                    "spec.template.spec.containers[0].envFrom[1]: variable 'A' of container 'app' is in 'a' and in 'b' [colliding-variables]"
                ],
                objects: [
                    CoreV1.ConfigMap(metadata: .named("a"), data: ["A": "x"]),
                    CoreV1.ConfigMap(metadata: .named("b"), data: ["A": "x"]),
                    .deployment {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "a")),
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "b")),
                        ]
                    },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: CollidingVariables()) == test.expected)
    }
}
