import KubernetesModel

extension PodController {
    /// Keeps the controller's own pods apart from each other.
    ///
    /// ```swift
    /// .apart(on: .node, .preferred)
    /// ```
    /// - Parameter label: where two of them must not meet: each of its values is a place.
    /// [Pod affinity](https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/)
    public consuming func apart(
        on label: NodeLabel, _ strength: AffinityStrength,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.keepApart(
                from: lowering.workload.selector, on: label, strength,
                at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Keeps the pods apart from those of another controller of the namespace.
    public consuming func apart<Other: PodController>(
        from other: @autoclosure @escaping @Sendable () -> Other, on label: NodeLabel, _ strength: AffinityStrength,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            lowering.keepApart(
                from: lowering.workload.selector(of: other()), on: label, strength,
                at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// Puts the pods where pods of another controller of the namespace are.
    ///
    /// - Parameter label: what is the same place: `.node`, or `.zone` where the way between them is to be short.
    public consuming func near<Other: PodController>(
        _ other: @autoclosure @escaping @Sendable () -> Other, on label: NodeLabel, _ strength: AffinityStrength,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            let term = CoreV1.PodAffinityTerm(
                labelSelector: lowering.workload.selector(of: other()), topologyKey: label.key)
            let location = SourceLocation(file: file, line: line, column: column)
            lowering.add(
                term, strength, "podAffinity", \.nearness.requiredDuringSchedulingIgnoredDuringExecution,
                \.nearness.preferredDuringSchedulingIgnoredDuringExecution, at: location)
        }
    }
}

extension PodLowering {
    fileprivate mutating func keepApart(
        from pods: MetaV1.LabelSelector, on label: NodeLabel, _ strength: AffinityStrength,
        at location: SourceLocation
    ) {
        add(
            CoreV1.PodAffinityTerm(labelSelector: pods, topologyKey: label.key), strength, "podAntiAffinity",
            \.distance.requiredDuringSchedulingIgnoredDuringExecution,
            \.distance.preferredDuringSchedulingIgnoredDuringExecution, at: location)
    }

    fileprivate mutating func add(
        _ term: CoreV1.PodAffinityTerm, _ strength: AffinityStrength, _ path: String,
        _ required: WritableKeyPath<CoreV1.PodSpec, [CoreV1.PodAffinityTerm]?>,
        _ preferred: WritableKeyPath<CoreV1.PodSpec, [CoreV1.WeightedPodAffinityTerm]?>, at location: SourceLocation
    ) {
        if let weight = strength.weight {
            append(
                CoreV1.WeightedPodAffinityTerm(weight: weight, podAffinityTerm: term), to: preferred,
                "affinity.\(path).preferredDuringSchedulingIgnoredDuringExecution", at: location)
        } else {
            append(
                term, to: required, "affinity.\(path).requiredDuringSchedulingIgnoredDuringExecution", at: location)
        }
    }
}

extension CoreV1.PodSpec {
    fileprivate var nearness: CoreV1.PodAffinity {
        get { affinity?.podAffinity ?? CoreV1.PodAffinity() }
        set { affinities.podAffinity = newValue }
    }

    fileprivate var distance: CoreV1.PodAntiAffinity {
        get { affinity?.podAntiAffinity ?? CoreV1.PodAntiAffinity() }
        set { affinities.podAntiAffinity = newValue }
    }

    /// The affinities, to be changed in place.
    package var affinities: CoreV1.Affinity {
        get { affinity ?? CoreV1.Affinity() }
        set { affinity = newValue }
    }
}
