import KubernetesModel

/// Which file of the stack an object belongs to: its workload's, or one for all of its sort.
struct Components {
    private struct Workload {
        let name: String
        let labels: OrderedMap<String>
    }

    private struct Place: Hashable {
        let kind: String
        let name: String
        let namespace: String?
    }

    private var workloads: [Place: String] = [:]
    /// The workloads that mount a claim.
    private var users: [Place: Set<String>] = [:]
    /// The workloads whose pods have a label.
    private var labelled: [Place: [Workload]] = [:]

    init(_ objects: [ImportedObject]) {
        for object in objects {
            guard object.type != nil, let template = Self.template(of: object)?.node,
                template["spec"]?["containers"] != nil
            else { continue }
            let name = ImportedName.upperCamel(object.name, or: object.kind.kind)
            workloads[Place(kind: object.kind.kind, name: object.name, namespace: object.namespace)] = name
            for volume in template.at("spec", "volumes")?.items ?? [] {
                guard let claim = volume.at("persistentVolumeClaim", "claimName")?.text else { continue }
                let place = Place(kind: "PersistentVolumeClaim", name: claim, namespace: object.namespace)
                users[place, default: []].insert(name)
            }
            let labels = template.at("metadata", "labels")?.texts ?? [:]
            for (key, value) in labels {
                let place = Place(kind: key, name: value, namespace: object.namespace)
                labelled[place, default: []].append(Workload(name: name, labels: labels))
            }
        }
    }

    /// The template of the pods that the object makes, or the pod that it is.
    static func template(of object: ImportedObject) -> (node: ManifestNode, path: [String])? {
        let path =
            switch object.kind.kind {
            case "Pod": [String]()
            case "CronJob": ["spec", "jobTemplate", "spec", "template"]
            default: ["spec", "template"]
            }
        return path.reduce(object.node) { $0?[$1] }.map { ($0, path) }
    }

    func name(of object: ImportedObject) -> String {
        func place(_ kind: String, _ name: String) -> Place {
            Place(kind: kind, name: name, namespace: object.namespace)
        }
        if let own = workloads[place(object.kind.kind, object.name)] { return own }
        switch object.kind.kind {
        case "Service":
            return selected(by: object.node.at("spec", "selector")?.texts, object.namespace) ?? "Services"
        case "PodDisruptionBudget":
            let selector = object.node.at("spec", "selector", "matchLabels")?.texts
            return selected(by: selector, object.namespace) ?? "Scaling"
        case "HorizontalPodAutoscaler":
            let target = object.node.at("spec", "scaleTargetRef")
            guard let kind = target?["kind"]?.text, let name = target?["name"]?.text else { return "Scaling" }
            return workloads[place(kind, name)] ?? "Scaling"
        case "PersistentVolumeClaim":
            let users = users[place(object.kind.kind, object.name)] ?? []
            return users.count == 1 ? users.first ?? "Storage" : "Storage"
        default: return Self.groups[object.kind.kind] ?? "Objects"
        }
    }

    private func selected(by selector: OrderedMap<String>?, _ namespace: String?) -> String? {
        let places = (selector ?? [:]).map { Place(kind: $0.key, name: $0.value, namespace: namespace) }
        // The rarest label leads to the fewest workloads.
        let candidates = places.map { labelled[$0] ?? [] }.min { $0.count < $1.count }
        return candidates?.first { workload in
            selector.map(workload.labels.contains(all:)) == true
        }?.name
    }

    private static let groups: [String: String] = {
        let kinds = [
            "Access": ["ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"],
            "Configuration": ["ConfigMap", "Secret"],
            "Networking": ["Ingress", "IngressClass", "NetworkPolicy", "EndpointSlice", "Endpoints"],
            "Storage": ["PersistentVolume", "StorageClass"],
            "Limits": ["ResourceQuota", "LimitRange"],
            "Scheduling": ["PriorityClass"],
            "Definitions": ["CustomResourceDefinition"],
            "Admission": ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
        ]
        return Dictionary(uniqueKeysWithValues: kinds.flatMap { group, kinds in kinds.map { ($0, group) } })
    }()
}
