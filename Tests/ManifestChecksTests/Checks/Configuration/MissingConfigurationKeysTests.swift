import KubernetesModel
import ManifestChecks
import Testing

struct MissingConfigurationKeysTests {
    @Test(
        "a key that is not there is found",
        arguments: [
            CheckCase(
                "a key",
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["key": "x"]),
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
                "no such key",
                finds: [
                    "spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef: Deployment 'web' takes key 'kye', which ConfigMap 'config' does not have [missing-configuration-keys]"
                ],
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["key": "x"]),
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KYE",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "kye")))
                        ]
                    },
                ]),
            CheckCase(
                "no such key of a contract",
                finds: [
                    "spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef: Deployment 'web' takes key 'kye', which Secret 'secret' does not have [missing-configuration-keys]"
                ],
                objects: [
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KYE",
                                valueFrom: CoreV1.EnvVarSource(
                                    secretKeyRef: CoreV1.SecretKeySelector(name: "secret", key: "kye")))
                        ]
                    }
                ],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "no such file",
                finds: [
                    "spec.template.spec.volumes[0].configMap: Deployment 'web' takes key 'b', which ConfigMap 'config' does not have [missing-configuration-keys]"
                ],
                objects: [
                    CoreV1.ConfigMap(metadata: .named("config"), data: ["a": "x"]),
                    .deployment {
                        let source = CoreV1.ConfigMapVolumeSource(
                            name: "config", items: [CoreV1.KeyToPath(key: "b", path: "b")])
                        $0.volumes = [CoreV1.Volume(name: "v", configMap: source)]
                    },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingConfigurationKeys()) == test.expected)
    }
}
