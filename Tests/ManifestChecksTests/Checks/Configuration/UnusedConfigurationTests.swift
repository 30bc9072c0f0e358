import KubernetesModel
import ManifestChecks
import Testing

struct UnusedConfigurationTests {
    @Test(
        "a key that no pod takes is found",
        arguments: [
            CheckCase(
                "taken one by one",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["key": "x"]),
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "key"))),
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    secretKeyRef: CoreV1.SecretKeySelector(name: "secret", key: "key"))),
                        ]
                    },
                ],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "taken as a whole",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["a": "x", "b": "x"]),
                    .deployment {
                        $0.containers[0].envFrom = [
                            CoreV1.EnvFromSource(configMapRef: CoreV1.ConfigMapEnvSource(name: "config"))
                        ]
                    },
                ]),
            CheckCase(
                "half taken",
                finds: [
                    "data[b]: no pod takes key 'b' of ConfigMap 'config' [unused-configuration]"
                ],
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["key": "x", "b": "x"]),
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "key")))
                        ]
                    },
                ]),
            CheckCase(
                "a contract for nobody",
                finds: [
                    ": no pod takes key 'key' of Secret 'secret' [unused-configuration]"
                ], objects: [.deployment()],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "a contract for images",
                objects: [.deployment { $0.imagePullSecrets = [CoreV1.LocalObjectReference(name: "secret")] }],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnusedConfiguration()) == test.expected)
    }
}
