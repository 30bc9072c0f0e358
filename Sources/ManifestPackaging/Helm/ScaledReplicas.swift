import KubernetesModel

/// Leaves the number of replicas to an autoscaler while it is turned on: the two would set it back and forth.
struct ScaledReplicas {
    private struct Target: Hashable {
        let kind: String
        let name: String
        let scope: String?
    }

    private struct Autoscaler {
        /// The value that turns it on.
        let isOn: Int
        /// Whether it is there, in the order of the environments.
        let isPresent: [Bool]
    }

    private var autoscalers: [Target: Autoscaler] = [:]

    /// - Parameter objects: all of a chart.
    init(_ objects: [ChartObject]) {
        for object in objects where object.object.kind == "HorizontalPodAutoscaler" {
            guard case .isTrue(let isOn)? = object.conditions.last, let target = Self.target(of: object.object) else {
                continue
            }
            autoscalers[target] = Autoscaler(isOn: isOn, isPresent: object.object.variants.map { $0 != nil })
        }
    }

    /// Nil where environments mean different ones.
    private static func target(of autoscaler: AlignedObject) -> Target? {
        let references = Set(autoscaler.variants.compactMap { $0?["spec"]?["scaleTargetRef"] })
        guard references.count == 1, let kind = references.first?["kind"]?.text,
            let name = references.first?["name"]?.text
        else { return nil }
        return Target(kind: kind, name: name, scope: autoscaler.scope)
    }

    /// The object with replicas only where no autoscaler is turned on; as it is where an environment has both.
    func left(in object: ChartObject) -> ChartObject {
        let workload = object.object
        let target = Target(kind: workload.kind, name: workload.name, scope: workload.scope)
        guard let autoscaler = autoscalers[target],
            !zip(autoscaler.isPresent, workload.variants).contains(where: { $0 && $1?["spec"]?["replicas"] != nil })
        else { return object }
        let template = object.template.changing("spec") { spec in
            let fields = spec.node.changing("replicas") { replicas in
                let conditions: [TemplateCondition?] = [replicas.condition, .isFalse(autoscaler.isOn)]
                return TemplateEntry(
                    key: replicas.key, node: replicas.node, condition: .isAll(conditions.compactMap { $0 }))
            }
            return TemplateEntry(key: spec.key, node: fields, condition: spec.condition)
        }
        return ChartObject(
            object: workload, template: template, conditions: object.conditions, stem: object.stem)
    }
}

extension TemplateNode {
    /// The mapping with another entry of that key, where it has one.
    fileprivate func changing(_ key: String, _ change: (TemplateEntry) -> TemplateEntry) -> TemplateNode {
        guard self[key] != nil else { return self }
        return .mapping(entries.map { $0.key == key ? change($0) : $0 })
    }
}
