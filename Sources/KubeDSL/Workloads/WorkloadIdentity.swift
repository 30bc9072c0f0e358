package import KubernetesModel

/// What an object that goes with a workload must know of it.
package struct WorkloadIdentity: Sendable {
    package let name: String
    package let kind: GroupVersionKind
    package let selector: MetaV1.LabelSelector
    /// For an object with the workload's name and labels.
    package let metadata: MetaV1.ObjectMeta

    /// The labels that its pods are selected by.
    package var selectorLabels: OrderedMap<String> { selector.matchLabels ?? [:] }
}
