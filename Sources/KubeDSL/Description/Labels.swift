public import KubernetesModel

/// The labels that every object of a stack carries, from which selectors are derived.
///
/// Workloads and what belongs to them also carry `app.kubernetes.io/name`, which is the workload's own name.
/// [Recommended labels](https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/)
public struct Labels: Sendable {
    package static let nameKey = "app.kubernetes.io/name"
    package static let instanceKey = "app.kubernetes.io/instance"
    package static let partOfKey = "app.kubernetes.io/part-of"

    /// Tells two copies of one stack apart; part of every selector, so it must not change later.
    public var instance: String
    /// The application that the stack is.
    public var partOf: String
    /// Further labels, such as `["environment": "prod"]`; never part of a selector, and never in place of the others.
    ///
    /// Claim templates carry them too, and can never change. Where a StatefulSet with storage runs, one that is added or
    /// changed later asks for `kubectl delete statefulset NAME --cascade=orphan` before the apply; `diff` says so.
    public var others: OrderedMap<String>

    /// - Parameter others: further labels. One that is among the recommended ones is left out.
    public init(instance: String, partOf: String, _ others: OrderedMap<String> = [:]) {
        self.instance = instance
        self.partOf = partOf
        self.others = others
    }

    /// What every object carries.
    package var common: OrderedMap<String> { labels(ofWorkload: nil) }

    /// What the objects of one workload carry, or with nil those of none. Labels that selectors are made of are never
    /// replaced.
    package func labels(ofWorkload name: String?) -> OrderedMap<String> {
        var labels = OrderedMap<String>(minimumCapacity: 3 + others.count)
        labels[Self.nameKey] = name
        labels[Self.instanceKey] = instance
        labels[Self.partOfKey] = partOf
        for (key, value) in others where labels[key] == nil { labels[key] = value }
        return labels
    }

    /// What selects the pods of one workload. Immutable in the cluster, hence without anything that may change.
    package func selector(ofWorkload name: String) -> OrderedMap<String> {
        [Self.nameKey: name, Self.instanceKey: instance]
    }
}
