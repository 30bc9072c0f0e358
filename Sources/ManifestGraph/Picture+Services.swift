import KubernetesModel
import ManifestChecks

extension Picture {
    /// Services → the workloads of the pods that they select, and what is reached past any Ingress.
    mutating func addServices(of graph: ResourceGraph) {
        let scales = graph.scales
        for (service, declared) in graph.all(CoreV1.Service.self) {
            var caller: Int?
            switch service.spec.type {
            case .nodePort?: caller = add(PictureNode(.host, "any node", details: ["node ports"]))
            case .loadBalancer?: caller = add(PictureNode(.host, "load balancer"))
            default: break
            }
            let node = add(serviceNode(service, declared))
            if let caller { connect(caller, to: node, as: .uses) }
            if service.spec.type == .externalName, let name = service.spec.externalName {
                connect(node, to: add(PictureNode(.external, name)), as: .uses)
            }
            for pod in graph.podIndex.pods(behind: service) {
                connect(node, to: add(workloadNode(pod, scales)), as: .uses)
            }
        }
    }

    /// The workloads that no Service leads to.
    mutating func addWorkloads(of graph: ResourceGraph) {
        let scales = graph.scales
        for pod in graph.pods { add(workloadNode(pod, scales)) }
    }

    /// The node of the workload that a pod belongs to.
    func workload(of pod: PodReference) -> Int? {
        index(of: workloadNode(pod, [:]))
    }

    private func workloadNode(
        _ pod: PodReference, _ scales: [ObjectReference: WorkloadScale]
    ) -> PictureNode {
        var kind = pod.workload.kind.kind
        if let scale = scales[pod.workload] {
            kind += " × \(scale.minimum)" + (scale.maximum > scale.minimum ? " to \(scale.maximum)" : "")
        } else if let job = pod.declared.object as? BatchV1.CronJob {
            kind += " \(job.spec.schedule)"
        }
        return PictureNode(.workload, pod.declared, details: [kind])
    }
}
