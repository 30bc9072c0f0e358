public import KubernetesModel

extension Workload {
    /// Lets the cluster evict at most so many of the workload's pods at a time. `25%` is a share of them.
    ///
    /// - Parameters:
    ///   - unhealthyPods: whether pods that are not ready may be evicted at any time. Default: the API's, only while
    ///     enough others are.
    ///   - name: of the budget. Default: the workload's.
    /// [PodDisruptionBudget](https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/)
    public consuming func disruptionBudget(
        maxUnavailable: CountOrPercent, unhealthyPods: PolicyV1.UnhealthyPodEvictionPolicyType? = nil,
        name: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        disruptionBudget(
            PolicyV1.PodDisruptionBudgetSpec(
                maxUnavailable: maxUnavailable.lowered, unhealthyPodEvictionPolicy: unhealthyPods), named: name,
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Has the cluster keep at least so many of the workload's pods when it evicts. `50%` is a share of them.
    public consuming func disruptionBudget(
        minAvailable: CountOrPercent, unhealthyPods: PolicyV1.UnhealthyPodEvictionPolicyType? = nil,
        name: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        disruptionBudget(
            PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: minAvailable.lowered, unhealthyPodEvictionPolicy: unhealthyPods), named: name,
            at: SourceLocation(file: file, line: line, column: column))
    }

    private consuming func disruptionBudget(
        _ spec: PolicyV1.PodDisruptionBudgetSpec, named name: String?, at location: SourceLocation
    ) -> Self {
        companions.add { workload in
            var spec = spec
            spec.selector = workload.selector
            var metadata = workload.metadata
            metadata.name = name ?? metadata.name
            return DeclaredObject(
                PolicyV1.PodDisruptionBudget(metadata: metadata, spec: spec), declaration: location)
        }
        return self
    }
}
