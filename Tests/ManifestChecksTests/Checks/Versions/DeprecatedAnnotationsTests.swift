import KubernetesModel
import ManifestChecks
import Testing

struct DeprecatedAnnotationsTests {
    private static func annotated(_ annotations: OrderedMap<String>) -> CoreV1.ConfigMap {
        var map = CoreV1.ConfigMap(metadata: .named("config"))
        map.metadata.annotations = annotations
        return map
    }

    private static func workload(_ annotations: OrderedMap<String>) -> AppsV1.Deployment {
        var deployment: AppsV1.Deployment = .deployment()
        deployment.spec.template.metadata?.annotations = annotations
        return deployment
    }

    private static func replicas(_ annotations: OrderedMap<String>) -> AppsV1.ReplicaSet {
        let template = workload(annotations).spec.template
        return AppsV1.ReplicaSet(
            metadata: .named("web"), spec: AppsV1.ReplicaSetSpec(selector: MetaV1.LabelSelector(), template: template))
    }

    @Test(
        "an annotation that has become a field is found",
        arguments: [
            CheckCase("another one", objects: [annotated(["team": "a"])]),
            CheckCase(
                "of an object",
                finds: [
                    "metadata.annotations[volume.beta.kubernetes.io/storage-class]: annotation 'volume.beta.kubernetes.io/storage-class' is given up; write 'storageClassName' [deprecated-annotations]"
                ], objects: [annotated(["volume.beta.kubernetes.io/storage-class": "fast"])]),
            CheckCase(
                "of pods",
                finds: [
                    "spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/app]: annotation 'container.apparmor.security.beta.kubernetes.io/app' is given up; write 'securityContext.appArmorProfile' [deprecated-annotations]"
                ], objects: [workload(["container.apparmor.security.beta.kubernetes.io/app": "unconfined"])]),
            CheckCase(
                "of pods of any kind",
                finds: [
                    "spec.template.metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: annotation 'scheduler.alpha.kubernetes.io/critical-pod' is given up; write 'priorityClassName' [deprecated-annotations]"
                ], objects: [replicas(["scheduler.alpha.kubernetes.io/critical-pod": ""])]),
            CheckCase(
                "what Google's controller reads alone",
                objects: [annotated(["kubernetes.io/ingress.class": "gce-internal"])]),
            CheckCase(
                "what others read no more",
                finds: [
                    "metadata.annotations[kubernetes.io/ingress.class]: annotation 'kubernetes.io/ingress.class' is given up; write 'ingressClassName' [deprecated-annotations]"
                ], objects: [annotated(["kubernetes.io/ingress.class": "nginx"])]),
            CheckCase(
                "before there was the field",
                objects: [workload(["container.apparmor.security.beta.kubernetes.io/app": "unconfined"])],
                cluster: Cluster(version: .v1_29)),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DeprecatedAnnotations()) == test.expected)
    }
}
