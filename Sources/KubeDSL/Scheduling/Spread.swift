public import KubernetesModel

extension PodController {
    /// Spreads the controller's own pods evenly.
    ///
    /// ```swift
    /// .spread(across: .zone, whenImpossible: .scheduleAnyway)
    /// ```
    /// - Parameters:
    ///   - label: over what: each of its values is a place.
    ///   - maxSkew: how many more pods one place may have than another; at least 1.
    ///   - action: what happens to a pod that can only be put where it makes the difference larger.
    /// [Topology spread](https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/)
    public consuming func spread(
        across label: NodeLabel, maxSkew: Int = 1, whenImpossible action: CoreV1.UnsatisfiableConstraintAction,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.append(
                CoreV1.TopologySpreadConstraint(
                    maxSkew: maxSkew, topologyKey: label.key, whenUnsatisfiable: action,
                    labelSelector: lowering.workload.selector),
                to: \.topologySpreadConstraints, "topologySpreadConstraints",
                at: SourceLocation(file: file, line: line, column: column))
        }
    }
}
