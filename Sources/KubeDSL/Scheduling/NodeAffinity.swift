public import KubernetesModel

extension PodController {
    /// Puts the pods on nodes of which all the conditions are true, together with those of other such calls.
    ///
    /// ```swift
    /// .nodes(.required, where: .label(.architecture, in: "arm64"), .has("example.com/ssd"))
    /// ```
    /// Preferred conditions of one call are weighed together, those of several calls each by itself.
    /// [Node affinity](https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/)
    public consuming func nodes(
        _ strength: AffinityStrength, where condition: NodeCondition, _ others: NodeCondition...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let conditions = ([condition] + others).map(\.lowered)
        let location = SourceLocation(file: file, line: line, column: column)
        guard let weight = strength.weight else {
            let path = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution"
            return settingPod(path, at: location) { $0.requiredNodes += conditions }
        }
        return editingPod { lowering in
            let preference = CoreV1.NodeSelectorTerm(matchExpressions: conditions)
            lowering.append(
                CoreV1.PreferredSchedulingTerm(weight: weight, preference: preference),
                to: \.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution,
                "affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution", at: location)
        }
    }

    /// Puts the pods on nodes that have all these labels; a later value replaces an earlier one.
    public consuming func nodeSelector(
        _ labels: OrderedMap<String>, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        settingPod("nodeSelector", at: SourceLocation(file: file, line: line, column: column)) {
            $0.nodeSelector = $0.nodeSelector?.merging(labels) ?? labels
        }
    }
}

extension CoreV1.PodSpec {
    fileprivate var nodeAffinity: CoreV1.NodeAffinity {
        get { affinity?.nodeAffinity ?? CoreV1.NodeAffinity() }
        set { affinities.nodeAffinity = newValue }
    }

    /// The conditions of the one term that there is; several terms would be alternatives.
    fileprivate var requiredNodes: [CoreV1.NodeSelectorRequirement] {
        get {
            nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms.first?.matchExpressions ?? []
        }
        set {
            nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution = CoreV1.NodeSelector(
                nodeSelectorTerms: [CoreV1.NodeSelectorTerm(matchExpressions: newValue)])
        }
    }
}
