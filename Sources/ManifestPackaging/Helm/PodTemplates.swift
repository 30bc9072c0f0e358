import KubernetesModel

/// The pods of an environment by their labels.
struct PodTemplates {
    private struct Label: Hashable {
        let namespace: String?
        let key: String
        let value: ManifestNode
    }

    private var templates: [PodTemplate] = []
    private var places: [Label: [Int]] = [:]

    init(_ manifests: [Manifest]) {
        for template in manifests.lazy.compactMap(PodTemplate.init) {
            for (key, value) in template.labels {
                let label = Label(namespace: template.namespace, key: key, value: value)
                places[label, default: []].append(templates.count)
            }
            templates.append(template)
        }
    }

    /// The first workload whose pods the selector finds.
    func first(in namespace: String?, _ selector: OrderedMap<ManifestNode>) -> PodTemplate? {
        let found = selector.map { key, value in
            places[Label(namespace: namespace, key: key, value: value)] ?? []
        }
        // The rarest label: one that all pods have would make this a walk through all of them.
        return found.min { $0.count < $1.count }?.lazy.map { templates[$0] }.first { $0.isSelected(by: selector) }
    }
}
