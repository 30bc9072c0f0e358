import KubernetesModel
import ManifestChecks
import Testing

struct DanglingConfigurationTests {
    @Test(
        "configuration that nobody declares is found",
        arguments: [
            CheckCase(
                "a ConfigMap of the stack",
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
                "a Secret of others",
                objects: [
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    secretKeyRef: CoreV1.SecretKeySelector(name: "secret", key: "key")))
                        ]
                    }
                ],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "an optional one",
                objects: [
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                        name: "config", key: "key", optional: true)))
                        ]
                    }
                ]),
            CheckCase(
                "no ConfigMap",
                finds: [
                    "spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef: Deployment 'web' takes configuration from ConfigMap 'config', which is not declared [dangling-configuration]"
                ],
                objects: [
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "A",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "a"))),
                            CoreV1.EnvVar(
                                name: "B",
                                valueFrom: CoreV1.EnvVarSource(
                                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "b"))),
                        ]
                    }
                ]),
            CheckCase(
                "no Secret",
                finds: [
                    "spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef: Deployment 'web' takes configuration from Secret 'other', which is not declared [dangling-configuration]"
                ],
                objects: [
                    .deployment {
                        $0.containers[0].env = [
                            CoreV1.EnvVar(
                                name: "KEY",
                                valueFrom: CoreV1.EnvVarSource(
                                    secretKeyRef: CoreV1.SecretKeySelector(name: "other", key: "key")))
                        ]
                    }
                ],
                secrets: [
                    SecretContract(
                        name: "secret", namespace: "shop", keys: ["key"],
                        location: SourceLocation(file: "stack.swift", line: 9, column: 1))
                ]),
            CheckCase(
                "one of another namespace",
                finds: [
                    "spec.template.spec.volumes[0].configMap: Deployment 'web' takes configuration from ConfigMap 'config', which is not declared; the one in namespace 'other' is out of reach [dangling-configuration]"
                ],
                objects: [
                    CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "config", namespace: "other"), data: ["a": "b"]),
                    .deployment {
                        $0.volumes = [CoreV1.Volume(name: "v", configMap: CoreV1.ConfigMapVolumeSource(name: "config"))]
                    },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DanglingConfiguration()) == test.expected)
    }
}
