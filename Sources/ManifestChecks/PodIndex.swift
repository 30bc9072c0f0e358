package import KubernetesModel

/// The pods of an environment by namespace and label, so that a selector need not look at all of them.
package struct PodIndex: Sendable {
    private struct Label: Hashable {
        let namespace: String?
        let key: String
        let value: String
    }

    /// So few pods of a namespace are looked at one by one, which costs less than to index them.
    private static let few = 16

    package let pods: [PodReference]
    private var byNamespace: [String?: [Int]] = [:]
    /// Of the namespaces with more than a few pods.
    private var byLabel: [Label: [Int]] = [:]

    package init(_ pods: [PodReference]) {
        self.pods = pods
        for (index, pod) in pods.enumerated() { byNamespace[pod.namespace, default: []].append(index) }
        for (namespace, positions) in byNamespace where positions.count > Self.few {
            for position in positions {
                for (key, value) in pods[position].labels {
                    byLabel[Label(namespace: namespace, key: key, value: value), default: []].append(position)
                }
            }
        }
    }

    /// The positions in ``pods`` of those that have all of the labels; without labels, of all in the namespace.
    package func positions(labelled labels: OrderedMap<String>, in namespace: String?) -> [Int] {
        var candidates = byNamespace[namespace] ?? []
        if candidates.count > Self.few {
            // The rarest label leaves the fewest pods to look at.
            for (key, value) in labels {
                let labelled = byLabel[Label(namespace: namespace, key: key, value: value)] ?? []
                if labelled.count < candidates.count { candidates = labelled }
            }
        }
        return candidates.filter { position in labels.allSatisfy { pods[position].labels[$0.key] == $0.value } }
    }

    /// The positions in ``pods`` of those that the selector selects.
    package func positions(selectedBy selector: MetaV1.LabelSelector, in namespace: String?) -> [Int] {
        let labelled = positions(labelled: selector.matchLabels ?? [:], in: namespace)
        guard selector.matchExpressions?.isEmpty == false else { return labelled }
        return labelled.filter { selector.matches(pods[$0].labels) }
    }

    package func pods(labelled labels: OrderedMap<String>, in namespace: String?) -> [PodReference] {
        positions(labelled: labels, in: namespace).map { pods[$0] }
    }

    package func pods(selectedBy selector: MetaV1.LabelSelector, in namespace: String?) -> [PodReference] {
        positions(selectedBy: selector, in: namespace).map { pods[$0] }
    }

    /// The pods behind a Service; none where it has no selector.
    package func pods(behind service: CoreV1.Service) -> [PodReference] {
        guard service.spec.type != .externalName, let selector = service.spec.selector, !selector.isEmpty else {
            return []
        }
        return pods(labelled: selector, in: service.metadata.namespace)
    }
}
