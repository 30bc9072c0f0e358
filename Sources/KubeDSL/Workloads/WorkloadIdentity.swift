package import KubernetesModel

/// What an object that goes with a workload must know of it.
package struct WorkloadIdentity: Sendable {
    package let name: String
    package let kind: GroupVersionKind
    package let selector: MetaV1.LabelSelector
    /// For an object with the workload's name and labels.
    package let metadata: MetaV1.ObjectMeta
    /// Nil outside of any.
    package let namespace: String?
    /// The labels of the stack, from which those of other workloads follow.
    package let labels: Labels

    // Borrowed, for an initialiser else takes a copy of its own.
    package init(name: String, kind: GroupVersionKind, in lowering: borrowing Lowering) {
        self.name = name
        self.kind = kind
        selector = MetaV1.LabelSelector(matchLabels: lowering.labels.selector(ofWorkload: name))
        metadata = lowering.metadata(name, ofWorkload: name)
        namespace = lowering.namespace
        labels = lowering.labels
    }

    /// The labels that its pods are selected by.
    package var selectorLabels: OrderedMap<String> { selector.matchLabels ?? [:] }

    /// The labels that the pods of another workload of the stack are selected by.
    package func selector(of other: some PodController) -> MetaV1.LabelSelector {
        MetaV1.LabelSelector(matchLabels: labels.selector(ofWorkload: other.name))
    }
}
