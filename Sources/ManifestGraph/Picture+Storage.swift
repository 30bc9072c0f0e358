import KubernetesModel
import ManifestChecks

extension Picture {
    /// Workloads → the claims that their pods mount, each pod's own ones included.
    mutating func addStorage(of graph: ResourceGraph) {
        for pod in graph.pods {
            guard let workload = workload(of: pod) else { continue }
            for volume in pod.spec.volumes ?? [] {
                guard let claim = volume.persistentVolumeClaim else { continue }
                let node = add(claimNode(named: claim.claimName, in: pod.namespace, graph))
                connect(workload, to: node, as: .uses)
            }
            let templates = (pod.declared.object as? AppsV1.StatefulSet)?.spec.volumeClaimTemplates ?? []
            for template in templates {
                let name = "\(template.metadata?.name ?? "")-\(pod.workload.name)"
                let details = ["claim of each pod" + size(template.spec)]
                connect(
                    workload, to: add(PictureNode(.claim, name, in: pod.namespace, details: details)), as: .uses)
            }
        }
    }

    private func claimNode(named name: String, in namespace: String?, _ graph: ResourceGraph) -> PictureNode {
        let kind = CoreV1.PersistentVolumeClaim.groupVersionKind
        guard let declared = graph.object(kind, named: name, in: namespace),
            let claim = declared.object as? CoreV1.PersistentVolumeClaim
        else { return PictureNode(.claim, kind: kind.kind, name, in: namespace, details: ["claim outside the stack"]) }
        return PictureNode(.claim, declared, details: ["claim" + size(claim.spec)])
    }

    private func size(_ spec: CoreV1.PersistentVolumeClaimSpec?) -> String {
        spec?.resources?.requests?["storage"].map { " of \($0.text)" } ?? ""
    }
}
