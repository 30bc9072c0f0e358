import KubernetesModel
import ManifestChecks
import Testing

struct SharedClaimsTests {
    @Test(
        "a claim that pods cannot share is found",
        arguments: [
            CheckCase("one pod", objects: [.claim("data"), .deployment(replicas: 1) { $0.mount("data") }]),
            CheckCase(
                "a claim for many",
                objects: [.claim("data", [.readWriteMany]), .deployment(replicas: 2) { $0.mount("data") }]),
            CheckCase(
                "two pods",
                finds: [
                    "spec.template.spec.volumes[0].persistentVolumeClaim: Deployment 'web' has up to 2 pods that share claim 'data', which is for one node [shared-claims]"
                ], objects: [.claim("data"), .deployment(replicas: 2) { $0.mount("data") }]),
            CheckCase(
                "a pod on each node",
                finds: [
                    "spec.template.spec.volumes[0].persistentVolumeClaim: DaemonSet 'agent' has a pod on each node that share claim 'data', which is for one node [shared-claims]"
                ], objects: [.claim("data"), .daemonSet { $0.mount("data") }]),
            CheckCase(
                "an autoscaler",
                finds: [
                    "spec.template.spec.volumes[0].persistentVolumeClaim: Deployment 'web' has up to 3 pods that share claim 'data', which is for one node [shared-claims]"
                ],
                objects: [
                    .claim("data"), .deployment(replicas: nil) { $0.mount("data") },
                    AutoscalingV2.HorizontalPodAutoscaler(
                        metadata: .named("web"),
                        spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                            scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                                kind: "Deployment", name: "web", apiVersion: "apps/v1"), minReplicas: 1, maxReplicas: 3)
                    ),
                ]),
            CheckCase(
                "two workloads",
                finds: [
                    "spec.template.spec.volumes[0].persistentVolumeClaim: Deployment 'api' shares claim 'data', which is for one node, with Deployment 'web' [shared-claims]"
                ],
                objects: [
                    .claim("data"), .deployment(replicas: 1) { $0.mount("data") },
                    .deployment("api", replicas: 1) { $0.mount("data") },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: SharedClaims()) == test.expected)
    }
}
