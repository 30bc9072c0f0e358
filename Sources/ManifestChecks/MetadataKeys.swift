import KubernetesModel

/// The keys of labels and annotations on objects and their pods, each once: a stack has few, on many objects.
package struct MetadataKeys: Sendable {
    package let labels: Set<String>
    package let annotations: Set<String>

    init(_ objects: [DeclaredObject], _ pods: [PodReference]) {
        var labels = Collected()
        var annotations = Collected()
        for declared in objects {
            let metadata = declared.object.metadata
            labels.add(metadata.labels)
            annotations.add(metadata.annotations)
        }
        for pod in pods {
            labels.add(pod.labels)
            annotations.add(pod.annotations)
        }
        self.labels = labels.keys
        self.annotations = annotations.keys
    }

    private struct Collected {
        var keys: Set<String> = []
        /// The one last seen at each place, for the next map mostly has the same there.
        private var last: [String] = []

        mutating func add(_ map: OrderedMap<String>?) {
            for (index, (key, _)) in (map ?? [:]).enumerated() {
                if index == last.count {
                    last.append(key)
                } else if last[index] == key {
                    continue
                } else {
                    last[index] = key
                }
                keys.insert(key)
            }
        }
    }
}
