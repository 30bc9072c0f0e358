import KubeDSL

/// Imported from anchors.yaml.
struct Anchors: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        web
    }
}

extension Anchors {
    var webLabels: OrderedMap<String> {
        ["app": "web", "tier": "front"]
    }

    var web: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "web", labels: webLabels),
            spec: AppsV1.DeploymentSpec(
                selector: MetaV1.LabelSelector(matchLabels: webLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: ["app": "web", "tier": "front", "version": "2"]),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "web",
                                image: "web:2",
                                resources: CoreV1.ResourceRequirements(limits: ["cpu": "1"])
                            ),
                            CoreV1.Container(
                                name: "second",
                                image: "web:3",
                                resources: CoreV1.ResourceRequirements(limits: ["cpu": "1"])
                            ),
                        ]
                    )
                )
            )
        )
    }
}
