package import KubernetesModel

/// The pods of an environment by namespace and label, so that a selector need not look at all of them. No namespace and
/// an empty one are the same.
package struct PodIndex: Sendable {
    /// So few pods of a namespace are looked at one by one, which costs less than to index them.
    private static let few = 16

    package let pods: [PodReference]
    /// The labels of each as numbers, which are compared faster than texts.
    private var labels: [[Int]] = []
    /// The number of each label, by key and value.
    private var numbers: [String: [String: Int]] = [:]
    private var byNamespace: [String: [Int]] = [:]
    /// By namespace and label, of the namespaces with more than a few pods.
    private var byLabel: [String: [Int: [Int]]] = [:]

    package init(_ pods: [PodReference]) {
        self.pods = pods
        var count = 0
        for (position, pod) in pods.enumerated() {
            byNamespace[pod.namespace ?? "", default: []].append(position)
            var own: [Int] = []
            own.reserveCapacity(pod.labels.count)
            for (key, value) in pod.labels {
                if let number = numbers[key]?[value] {
                    own.append(number)
                } else {
                    numbers[key, default: [:]][value] = count
                    own.append(count)
                    count += 1
                }
            }
            labels.append(own)
        }
        for (namespace, positions) in byNamespace where positions.count > Self.few {
            var labelled: [Int: [Int]] = [:]
            for position in positions {
                for label in labels[position] { labelled[label, default: []].append(position) }
            }
            byLabel[namespace] = labelled
        }
    }

    /// The positions in ``pods`` of those that have all of the labels; without labels, of all in the namespace.
    package func positions(labelled demanded: OrderedMap<String>, in namespace: String?) -> [Int] {
        guard var candidates = byNamespace[namespace ?? ""] else { return [] }
        var wanted: [Int] = []
        for (key, value) in demanded {
            guard let number = numbers[key]?[value] else { return [] }
            wanted.append(number)
        }
        if let byLabel = byLabel[namespace ?? ""] {
            // The rarest label leaves the fewest pods to look at.
            for label in wanted {
                let labelled = byLabel[label] ?? []
                if labelled.count < candidates.count { candidates = labelled }
            }
        }
        guard !wanted.isEmpty else { return candidates }
        return candidates.filter { position in
            wanted.allSatisfy { label in labels[position].contains(label) }
        }
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
