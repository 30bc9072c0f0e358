import KubernetesModel

/// The objects of the input, and where those are that others name or select.
struct ObjectIndex {
    private struct Identity: Hashable {
        let kind: String
        let name: String
        let namespace: String?
    }

    private struct Selection: Hashable {
        let kind: String
        /// Each label as `key=value`: their order does not count.
        let labels: Set<String>
        let namespace: String?

        init(_ kind: String, _ selector: OrderedMap<String>, _ namespace: String?) {
            self.kind = kind
            self.namespace = namespace
            labels = Set(selector.map { "\($0.key)=\($0.value)" })
        }
    }

    let objects: [ImportedObject]
    private var named: [Identity: Int] = [:]
    private var selecting: [Selection: [Int]] = [:]
    /// Autoscalers, by what they scale.
    private var scaling: [Identity: Int] = [:]

    init(_ objects: [ImportedObject]) {
        self.objects = objects
        for (place, object) in objects.enumerated() {
            let kind = object.kind.kind
            named[Identity(kind: kind, name: object.name, namespace: object.namespace)] = place
            if let selector = Self.selector(of: object), !selector.isEmpty {
                selecting[Selection(kind, selector, object.namespace), default: []].append(place)
            }
            if object.kind == AutoscalingV2.HorizontalPodAutoscaler.groupVersionKind,
                let target = object.node.at("spec", "scaleTargetRef"), let kind = target["kind"]?.text,
                let name = target["name"]?.text
            {
                scaling[Identity(kind: kind, name: name, namespace: object.namespace)] = place
            }
        }
    }

    subscript(place: Int) -> ImportedObject { objects[place] }

    func place(of kind: String, _ name: String, in namespace: String?) -> Int? {
        named[Identity(kind: kind, name: name, namespace: namespace)]
    }

    /// The Services or budgets with exactly this selector.
    func places(of kind: String, selecting selector: OrderedMap<String>, in namespace: String?) -> [Int] {
        selecting[Selection(kind, selector, namespace)] ?? []
    }

    func autoscaler(of workload: ImportedObject) -> Int? {
        scaling[Identity(kind: workload.kind.kind, name: workload.name, namespace: workload.namespace)]
    }

    private static func selector(of object: ImportedObject) -> OrderedMap<String>? {
        switch object.kind {
        case CoreV1.Service.groupVersionKind: object.node.at("spec", "selector")?.texts
        case PolicyV1.PodDisruptionBudget.groupVersionKind:
            object.node.at("spec", "selector").flatMap { $0.hasOnly("matchLabels") ? $0["matchLabels"]?.texts : nil }
        default: nil
        }
    }
}
