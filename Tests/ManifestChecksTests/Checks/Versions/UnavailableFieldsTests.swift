import KubernetesModel
import ManifestChecks
import Testing

struct UnavailableFieldsTests {
    @Test(
        "a field that the cluster does not have is found",
        arguments: [
            CheckCase(
                "a version older than any that is known, with nothing in it that is young",
                objects: [.deployment { _ in }], cluster: Cluster(version: KubernetesVersion(minor: 25))),
            CheckCase(
                "a version that has it",
                objects: [
                    .deployment {
                        let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 5))
                        $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
                    }
                ], cluster: Cluster(version: .v1_29)),
            CheckCase(
                "no version",
                objects: [
                    .deployment {
                        let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 5))
                        $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
                    }
                ]),
            CheckCase(
                "a version before it",
                finds: [
                    "spec.template.spec.containers[0].lifecycle.preStop.sleep: field 'spec.template.spec.containers[0].lifecycle.preStop.sleep' needs Kubernetes 1.29, and the cluster has 1.28 [unavailable-fields]"
                ],
                objects: [
                    .deployment {
                        let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 5))
                        $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
                    }
                ], cluster: Cluster(version: .v1_28)),
            CheckCase(
                "a sidecar before its time",
                finds: [
                    "spec.template.spec.initContainers[0].restartPolicy: sidecar 'proxy' needs Kubernetes 1.29, and the cluster has 1.28 [unavailable-fields]"
                ],
                objects: [
                    .deployment {
                        $0.initContainers = [.sound("proxy")]
                        $0.initContainers?[0].restartPolicy = .always
                    }
                ], cluster: Cluster(version: .v1_28)),
            CheckCase(
                "a kind",
                finds: [
                    ": VolumeAttributesClass of 'storage.k8s.io/v1' needs Kubernetes 1.34, and the cluster has 1.33 [unavailable-fields]"
                ],
                objects: [
                    StorageV1.VolumeAttributesClass(
                        metadata: MetaV1.ObjectMeta(name: "fast"), driverName: "csi.example.com")
                ], cluster: Cluster(version: .v1_33)),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnavailableFields()) == test.expected)
    }
}
