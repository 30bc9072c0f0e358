import KubeDSL
import KubernetesModel

/// The objects of the input that may go with a workload, by their place in it.
struct WorkloadCompanions {
    /// Services with exactly the workload's selector.
    let services: [(index: Int, form: ServiceForm)]
    let autoscaler: Int?
    let budget: Int?

    init(
        of workload: ImportedObject, among objects: ObjectIndex, _ ports: PortEnumeration,
        selector: OrderedMap<String>
    ) {
        services = objects.places(of: "Service", selecting: selector, in: workload.namespace).compactMap { place in
            ServiceForm(objects[place].node, of: workload.name, ports).map { (place, $0) }
        }
        autoscaler = objects.autoscaler(of: workload)
        budget = objects.places(of: "PodDisruptionBudget", selecting: selector, in: workload.namespace).first
    }
}
