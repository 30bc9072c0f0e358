import KubeDSL
import KubernetesModel

/// The objects of the input that may go with a workload, by their place in it.
struct WorkloadCompanions {
    /// Services with exactly the workload's selector.
    let services: [(index: Int, form: ServiceForm)]
    let autoscaler: Int?
    let budget: Int?

    init(
        of workload: ImportedObject, among objects: [ImportedObject], _ ports: PortEnumeration,
        selector: OrderedMap<String>
    ) {
        let near = objects.indices.filter { objects[$0].namespace == workload.namespace }
        services = near.compactMap { index in
            let object = objects[index]
            guard object.kind == CoreV1.Service.groupVersionKind,
                object.node.at("spec", "selector")?.texts == selector,
                let form = ServiceForm(object.node, of: workload.name, ports)
            else { return nil }
            return (index, form)
        }
        autoscaler = near.first { index in
            let target = objects[index].node.at("spec", "scaleTargetRef")
            return objects[index].kind == AutoscalingV2.HorizontalPodAutoscaler.groupVersionKind
                && target?["kind"]?.text == workload.kind.kind && target?["name"]?.text == workload.name
        }
        budget = near.first { index in
            objects[index].kind == PolicyV1.PodDisruptionBudget.groupVersionKind
                && objects[index].node.at("spec", "selector", "matchLabels")?.texts == selector
        }
    }
}
