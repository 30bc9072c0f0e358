import KubeDSL
import KubernetesModel

/// The objects of the input that may go with a workload, by their place in it.
struct WorkloadCompanions {
    /// Services with exactly the workload's selector.
    let services: [(place: Int, form: ServiceForm)]
    /// The Service of the workload's name, if it leads to its pods by whatever labels.
    let likelyService: (place: Int, form: ServiceForm)?
    let autoscaler: Int?
    let budget: Int?

    init(
        of workload: ImportedObject, _ template: ManifestNode, among objects: ObjectIndex, _ ports: PortEnumeration,
        selector: OrderedMap<String>
    ) {
        let labels = template.at("metadata", "labels")?.texts ?? [:]
        services = objects.places(of: "Service", selecting: selector, in: workload.namespace).compactMap { place in
            ServiceForm(objects[place].node, of: workload.name, ports).map { (place, $0) }
        }
        let named = objects.place(of: "Service", workload.name, in: workload.namespace)
        likelyService = named.flatMap { place in
            let selector = objects[place].node.at("spec", "selector")?.texts ?? [:]
            guard !selector.isEmpty, labels.contains(all: selector) else { return nil }
            return ServiceForm(objects[place].node, of: workload.name, ports).map { (place, $0) }
        }
        autoscaler = objects.autoscaler(of: workload)
        budget = objects.places(of: "PodDisruptionBudget", selecting: selector, in: workload.namespace).first
    }
}
