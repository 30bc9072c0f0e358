import KubeDSL
import KubernetesModel

/// What the objects of an input have in common: the namespace that they stand in and the labels of their stack.
struct StackScope {
    /// Nil where the objects name none, or one of them does not.
    let namespace: String?
    let labels: Labels
    /// Whether the objects have the labels of a stack at all.
    let hasLabels: Bool

    init(_ objects: [ImportedObject], stackName: String) {
        namespace = Self.namespace(of: objects)
        let inferred = Self.labels(of: objects)
        hasLabels = inferred != nil
        let name = kebabCase(stackName)
        labels = inferred ?? Labels(instance: name, partOf: name)
    }

    /// Whether the labels must be said, for they are not those that the stack's name makes.
    func mustSayLabels(stackName: String) -> Bool {
        let name = kebabCase(stackName)
        return hasLabels && (labels.instance != name || labels.partOf != name || !labels.others.isEmpty)
    }

    /// The namespace that most of the objects stand in. An object without one would be taken into it, too.
    private static func namespace(of objects: [ImportedObject]) -> String? {
        var counts: OrderedMap<Int> = [:]
        for object in objects where object.isNamespaced {
            guard let namespace = object.namespace else { return nil }
            counts[namespace] = (counts[namespace] ?? 0) + 1
        }
        let most = counts.values.max()
        return counts.first { $0.value == most }?.key
    }

    /// The instance and the application that most objects name, and what else all of those carry alike.
    private static func labels(of objects: [ImportedObject]) -> Labels? {
        struct Pair: Hashable {
            let instance: String
            let partOf: String
        }
        let labelled = objects.compactMap { object -> (Pair, OrderedMap<String>)? in
            guard let instance = object.labels[Labels.instanceKey], let partOf = object.labels[Labels.partOfKey] else {
                return nil
            }
            return (Pair(instance: instance, partOf: partOf), object.labels)
        }
        var counts: [Pair: Int] = [:]
        for (pair, _) in labelled { counts[pair, default: 0] += 1 }
        let most = counts.values.max()
        guard let first = labelled.first(where: { counts[$0.0] == most }) else { return nil }
        let own = [Labels.nameKey, Labels.instanceKey, Labels.partOfKey]
        let others = first.1.filter { key, value in
            !own.contains(key) && labelled.allSatisfy { $0.0 != first.0 || $0.1[key] == value }
        }
        return Labels(instance: first.0.instance, partOf: first.0.partOf, OrderedMap(others))
    }
}
