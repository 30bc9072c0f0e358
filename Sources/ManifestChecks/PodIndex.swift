package import KubernetesModel

/// The pods of an environment by namespace and label, so that a selector need not look at all of them. No namespace and
/// an empty one are the same.
package struct PodIndex: Sendable {
    /// So few pods of a namespace are looked at one by one, which costs less than to index them.
    private static let few = 16

    package let pods: [PodReference]
    private var byNamespace: [String: [Int]] = [:]
    /// By namespace, key and value of each label, of the namespaces with more than a few pods.
    private var byLabel: [String: [String: [String: [Int]]]] = [:]

    package init(_ pods: [PodReference]) {
        self.pods = pods
        for (position, pod) in pods.enumerated() { byNamespace[pod.namespace ?? "", default: []].append(position) }
        for (namespace, positions) in byNamespace where positions.count > Self.few {
            var labelled: [String: [String: [Int]]] = [:]
            for position in positions {
                for (key, value) in pods[position].labels {
                    labelled[key, default: [:]][value, default: []].append(position)
                }
            }
            byLabel[namespace] = labelled
        }
    }

    /// The positions in ``pods`` of those that have all of the labels; without labels, of all in the namespace.
    package func positions(labelled demanded: OrderedMap<String>, in namespace: String?) -> [Int] {
        guard var candidates = byNamespace[namespace ?? ""] else { return [] }
        if candidates.count > Self.few, let byLabel = byLabel[namespace ?? ""] {
            // The rarest label leaves the fewest pods to look at.
            for (key, value) in demanded {
                let labelled = byLabel[key]?[value] ?? []
                if labelled.count < candidates.count { candidates = labelled }
            }
        }
        guard !demanded.isEmpty else { return candidates }
        return candidates.filter { pods[$0].labels.contains(all: demanded) }
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
