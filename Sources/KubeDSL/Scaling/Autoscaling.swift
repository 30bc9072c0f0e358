package import KubernetesModel

/// The range and the targets of an autoscaler.
/// [HorizontalPodAutoscaler](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/)
public struct Autoscaling: Sendable {
    /// The fewest pods, at least 1.
    public var min: Int
    /// The most pods.
    public var max: Int
    /// What is kept at its target; the metric that asks for the most pods wins.
    public var metrics: [ScalingMetric]

    package func lowered(for workload: WorkloadIdentity) -> AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: workload.metadata,
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: workload.kind.kind, name: workload.name, apiVersion: workload.kind.apiVersion),
                minReplicas: min, maxReplicas: max, metrics: metrics.map(\.lowered)))
    }
}

extension Companions {
    /// Adds the autoscaler where the replicas are autoscaled.
    package mutating func autoscale(_ replicas: Replicas, at location: SourceLocation) {
        guard case .autoscaling(let autoscaling) = replicas else { return }
        makers.append { workload in DeclaredObject(autoscaling.lowered(for: workload), declaration: location) }
    }
}
