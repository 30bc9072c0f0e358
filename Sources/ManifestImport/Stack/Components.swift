import KubernetesModel

/// Which file of the stack an object belongs to: its workload's, or one for all of its sort.
struct Components {
    private struct Workload {
        let object: ImportedObject
        let template: ManifestNode?
        let name: String
    }

    private let workloads: [Workload]

    init(_ objects: [ImportedObject]) {
        workloads = objects.compactMap { object in
            let paths = [
                object.node.at("spec", "template"), object.node.at("spec", "jobTemplate", "spec", "template"),
            ]
            let template = object.kind.kind == "Pod" ? object.node : paths.compactMap { $0 }.first
            guard object.type != nil, template?["spec"]?["containers"] != nil else { return nil }
            return Workload(
                object: object, template: template, name: ImportedName.upperCamel(object.name, or: object.kind.kind))
        }
    }

    func name(of object: ImportedObject) -> String {
        if let own = workloads.first(where: { $0.object.kind == object.kind && same($0, object, object.name) }) {
            return own.name
        }
        let near = workloads.filter { $0.object.namespace == object.namespace }
        switch object.kind.kind {
        case "Service":
            return selected(by: object.node.at("spec", "selector")?.texts, near) ?? "Services"
        case "PodDisruptionBudget":
            return selected(by: object.node.at("spec", "selector", "matchLabels")?.texts, near) ?? "Scaling"
        case "HorizontalPodAutoscaler":
            let target = object.node.at("spec", "scaleTargetRef")
            let workload = near.first {
                $0.object.name == target?["name"]?.text && $0.object.kind.kind == target?["kind"]?.text
            }
            return workload?.name ?? "Scaling"
        case "PersistentVolumeClaim":
            let users = near.filter { uses($0, claim: object.name) }
            return users.count == 1 ? users[0].name : "Storage"
        default: return Self.groups[object.kind.kind] ?? "Objects"
        }
    }

    private func same(_ workload: Workload, _ object: ImportedObject, _ name: String) -> Bool {
        workload.object.name == name && workload.object.namespace == object.namespace
    }

    private func selected(by selector: OrderedMap<String>?, _ workloads: [Workload]) -> String? {
        guard let selector, !selector.isEmpty else { return nil }
        return workloads.first { workload in
            let labels = workload.template?.at("metadata", "labels")?.texts ?? [:]
            return selector.allSatisfy { labels[$0.key] == $0.value }
        }?.name
    }

    private func uses(_ workload: Workload, claim: String) -> Bool {
        (workload.template?.at("spec", "volumes")?.items ?? []).contains {
            $0.at("persistentVolumeClaim", "claimName")?.text == claim
        }
    }

    private static let groups: [String: String] = {
        let kinds = [
            "Access": ["ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"],
            "Configuration": ["ConfigMap", "Secret"],
            "Networking": ["Ingress", "IngressClass", "NetworkPolicy", "EndpointSlice", "Endpoints"],
            "Storage": ["PersistentVolume", "StorageClass"],
            "Definitions": ["CustomResourceDefinition"],
            "Admission": ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
        ]
        return Dictionary(uniqueKeysWithValues: kinds.flatMap { group, kinds in kinds.map { ($0, group) } })
    }()
}
