package import KubernetesModel

/// What the versions of HorizontalPodAutoscaler have in common.
package struct Autoscaler: Sendable {
    package let declared: DeclaredObject
    /// The workload that it scales, which may not exist.
    package let target: ObjectReference
    /// As written; the API takes 1 where it is left out.
    package let minReplicas: Int?
    package let maxReplicas: Int
    /// Empty: the API takes 80 % of the requested CPU.
    package let metrics: [AutoscalingV2.MetricSpec]
    /// Nil: the API's own pace.
    package let behavior: AutoscalingV2.HorizontalPodAutoscalerBehavior?

    static let kinds: [any KubernetesObject.Type] = [
        AutoscalingV2.HorizontalPodAutoscaler.self, AutoscalingV1.HorizontalPodAutoscaler.self,
    ]

    package init?(_ declared: DeclaredObject) {
        let namespace = declared.object.metadata.namespace
        let reference: (apiVersion: String?, kind: String, name: String)
        switch declared.object {
        case let object as AutoscalingV2.HorizontalPodAutoscaler:
            let target = object.spec.scaleTargetRef
            reference = (target.apiVersion, target.kind, target.name)
            (minReplicas, maxReplicas) = (object.spec.minReplicas, object.spec.maxReplicas)
            metrics = object.spec.metrics ?? []
            behavior = object.spec.behavior
        case let object as AutoscalingV1.HorizontalPodAutoscaler:
            let target = object.spec.scaleTargetRef
            reference = (target.apiVersion, target.kind, target.name)
            (minReplicas, maxReplicas) = (object.spec.minReplicas, object.spec.maxReplicas)
            metrics = object.spec.targetCPUUtilizationPercentage.map { [.cpuUtilization($0)] } ?? []
            behavior = nil
        default: return nil
        }
        self.declared = declared
        target = .to(
            GroupVersionKind(apiVersion: reference.apiVersion ?? "v1", kind: reference.kind), named: reference.name,
            in: namespace)
    }
}

extension AutoscalingV2.MetricSpec {
    fileprivate static func cpuUtilization(_ percent: Int) -> Self {
        Self(
            type: .resource,
            resource: AutoscalingV2.ResourceMetricSource(
                name: "cpu", target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent)))
    }
}
