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
    /// The autoscaler's name. Default: the workload's.
    public var name: String?

    package var scaleUp: (rules: AutoscalingV2.HPAScalingRules, at: SourceLocation)?
    package var scaleDown: (rules: AutoscalingV2.HPAScalingRules, at: SourceLocation)?

    package func declared(for workload: WorkloadIdentity, at location: SourceLocation) -> DeclaredObject {
        var origins = Origins()
        if let scaleUp { origins.record("spec.behavior.scaleUp", at: scaleUp.at) }
        if let scaleDown { origins.record("spec.behavior.scaleDown", at: scaleDown.at) }
        return DeclaredObject(lowered(for: workload), declaration: location, origins: origins)
    }

    private func lowered(for workload: WorkloadIdentity) -> AutoscalingV2.HorizontalPodAutoscaler {
        var metadata = workload.metadata
        metadata.name = name ?? metadata.name
        let behavior = AutoscalingV2.HorizontalPodAutoscalerBehavior(
            scaleUp: scaleUp?.rules, scaleDown: scaleDown?.rules)
        return AutoscalingV2.HorizontalPodAutoscaler(
            metadata: metadata,
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: workload.kind.kind, name: workload.name, apiVersion: workload.kind.apiVersion),
                minReplicas: min, maxReplicas: max, metrics: metrics.map(\.lowered),
                behavior: scaleUp == nil && scaleDown == nil ? nil : behavior))
    }
}

extension Companions {
    /// Adds the autoscaler where the replicas are autoscaled.
    package mutating func autoscale(_ replicas: Replicas, at location: SourceLocation) {
        guard case .autoscaling(let autoscaling) = replicas else { return }
        add { workload in autoscaling.declared(for: workload, at: location) }
    }
}
