package import KubernetesModel

extension MetaV1.LabelSelector {
    /// Whether it makes no demand at all, and so selects everything.
    package var isEmpty: Bool { (matchLabels ?? [:]).isEmpty && (matchExpressions ?? []).isEmpty }

    /// Whether an object with these labels is selected.
    package func matches(_ labels: OrderedMap<String>) -> Bool {
        labels.contains(all: matchLabels ?? [:])
            && (matchExpressions ?? []).allSatisfy { $0.matches(labels) }
    }

    /// The demands that it makes of some labels, with those on all others left out.
    package func restricted(to keys: Set<String>) -> MetaV1.LabelSelector {
        MetaV1.LabelSelector(
            matchLabels: OrderedMap((matchLabels ?? [:]).filter { keys.contains($0.key) }),
            matchExpressions: matchExpressions?.filter { keys.contains($0.key) })
    }
}

extension MetaV1.LabelSelectorRequirement {
    fileprivate func matches(_ labels: OrderedMap<String>) -> Bool {
        let value = labels[key]
        switch self.operator {
        case .in: return value.map { (values ?? []).contains($0) } ?? false
        case .notIn: return value.map { !(values ?? []).contains($0) } ?? true
        case .exists: return value != nil
        case .doesNotExist: return value == nil
        }
    }
}
