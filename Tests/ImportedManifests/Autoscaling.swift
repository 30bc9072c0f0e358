import KubeDSL

/// Imported from autoscaling.yaml.
struct Autoscaling: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        apiAutoscaler
        workerAutoscaler
    }
}

extension Autoscaling {
    var apiAutoscaler: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "api"),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "api",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 20,
                metrics: [
                    AutoscalingV2.MetricSpec(
                        type: .resource,
                        resource: AutoscalingV2.ResourceMetricSource(
                            name: "cpu",
                            target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: 60)
                        )
                    ),
                    AutoscalingV2.MetricSpec(
                        type: .pods,
                        pods: AutoscalingV2.PodsMetricSource(
                            metric: AutoscalingV2.MetricIdentifier(name: "requests_per_second"),
                            target: AutoscalingV2.MetricTarget(type: .averageValue, averageValue: "1k")
                        )
                    ),
                    AutoscalingV2.MetricSpec(
                        type: .object,
                        object: AutoscalingV2.ObjectMetricSource(
                            describedObject: AutoscalingV2.CrossVersionObjectReference(
                                kind: "Ingress",
                                name: "main",
                                apiVersion: "networking.k8s.io/v1"
                            ),
                            target: AutoscalingV2.MetricTarget(type: .value, value: "10k"),
                            metric: AutoscalingV2.MetricIdentifier(
                                name: "hits",
                                selector: MetaV1.LabelSelector(matchLabels: ["verb": "GET"])
                            )
                        )
                    ),
                    AutoscalingV2.MetricSpec(
                        type: .external,
                        external: AutoscalingV2.ExternalMetricSource(
                            metric: AutoscalingV2.MetricIdentifier(name: "queue"),
                            target: AutoscalingV2.MetricTarget(type: .averageValue, averageValue: "30")
                        )
                    ),
                ],
                behavior: AutoscalingV2.HorizontalPodAutoscalerBehavior(
                    scaleUp: AutoscalingV2.HPAScalingRules(selectPolicy: .disabled),
                    scaleDown: AutoscalingV2.HPAScalingRules(
                        stabilizationWindowSeconds: 300,
                        selectPolicy: .min,
                        policies: [
                            AutoscalingV2.HPAScalingPolicy(type: .percent, value: 10, periodSeconds: 60),
                            AutoscalingV2.HPAScalingPolicy(type: .pods, value: 4, periodSeconds: 60),
                        ]
                    )
                )
            )
        )
    }

    var workerAutoscaler: AutoscalingV1.HorizontalPodAutoscaler {
        AutoscalingV1.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "worker"),
            spec: AutoscalingV1.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV1.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "worker",
                    apiVersion: "apps/v1"
                ),
                maxReplicas: 3,
                targetCPUUtilizationPercentage: 80
            )
        )
    }
}
