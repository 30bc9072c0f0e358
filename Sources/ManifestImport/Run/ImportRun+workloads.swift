import KubeDSL
import KubernetesModel

extension ImportRun {
    /// Accounts that are no single workload's, or that a binding of another name gives rights to.
    mutating func declareSharedAccounts() {
        var users: [String: [String]] = [:]
        for object in objects.objects where isAtHome(object) {
            if let account = Components.template(of: object)?.node.at("spec", "serviceAccountName")?.text {
                users[account, default: []].append(object.name)
            }
            for subject in object.node["subjects"]?.items ?? [] {
                guard subject["kind"]?.text == "ServiceAccount", let name = subject["name"]?.text else { continue }
                users[name, default: []].append(object.name)
            }
        }
        for object in objects.objects where object.kind == RbacV1.ClusterRoleBinding.groupVersionKind {
            for subject in object.node["subjects"]?.items ?? [] {
                subject["name"]?.text.map { users[$0, default: []].append("") }
            }
        }
        for (place, object) in candidates(CoreV1.ServiceAccount.self) {
            let names = Set(users[object.name] ?? [])
            if names.count == 1, let owner = names.first,
                object.labels == scope.labels.labels(ofWorkload: owner)
            {
                continue
            }
            declareAccount(object, place)
        }
    }

    mutating func declareWorkloads() {
        for kind in [AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.DaemonSet.self]
            as [any KubernetesKind.Type]
        {
            for (place, object) in candidates(kind) {
                let form = WorkloadForm(
                    place, among: objects, property: properties[place], typeName: typeName(of: object),
                    in: context(of: object))
                guard let form, isFree(form.covered) else { continue }
                workloads.append(form)
                sides[object.name] = TrafficForm.Side(
                    property: form.property, ports: form.ports, declared: form.workload)
                declare(form.declaration, for: form.covered)
            }
        }
        for kind in [BatchV1.Job.self, BatchV1.CronJob.self] as [any KubernetesKind.Type] {
            for (place, object) in candidates(kind) {
                let form = JobForm(
                    place, among: objects, property: properties[place], typeName: typeName(of: object),
                    in: context(of: object))
                guard let form, isFree(form.covered) else { continue }
                sides[object.name] = TrafficForm.Side(
                    property: properties[place], ports: nil, declared: form.controller)
                declare(form.declaration, for: form.covered)
            }
        }
    }

    /// Roles, and the accounts that they are given to.
    mutating func declareAccess() {
        for (place, object) in candidates(CoreV1.ServiceAccount.self) { declareAccount(object, place) }
        for kind in [RbacV1.Role.self, RbacV1.ClusterRole.self] as [any KubernetesKind.Type] {
            for (place, object) in candidates(kind) {
                let declaration = access.role(object, properties[place], literal)
                if let declaration { declare(declaration, for: [place]) }
            }
        }
        for kind in [RbacV1.RoleBinding.self, RbacV1.ClusterRoleBinding.self] as [any KubernetesKind.Type] {
            for (place, object) in candidates(kind) {
                let declaration = access.binding(object, properties[place], literal)
                if let declaration { declare(declaration, for: [place]) }
            }
        }
    }

    mutating func declareNetworking() {
        var backends: [String: WorkloadForm] = [:]
        for form in workloads {
            for served in form.workload.companions.servedPorts { backends[served.service] = form }
        }
        for (place, object) in candidates(NetworkingV1.Ingress.self) {
            let form = IngressForm(
                object, to: backends, property: properties[place], in: scope, literal: literal)
            if let form { declare(form.declaration, for: [place]) }
        }
        for (place, object) in candidates(CoreV1.Service.self) where ExternalSystemForm.isMeant(by: object) {
            let form = ExternalSystemForm(
                object, property: properties[place], typeName: "\(typeName(of: object))Port", in: scope)
            if let form { declare(form.declaration, for: [place]) }
        }
        let policies = candidates(NetworkingV1.NetworkPolicy.self)
        if let form = TrafficForm(policies, among: sides, property: trafficProperty, in: scope) {
            declare(form.declaration, for: form.covered)
        }
    }

    private mutating func declareAccount(_ object: ImportedObject, _ place: Int) {
        let declaration = access.account(object, properties[place], literal)
        if let declaration { declare(declaration, for: [place]) }
    }

    /// A name for the object's types: its own, and those of its containers' ports, which begin with it.
    private mutating func typeName(of object: ImportedObject) -> String {
        let spec = Components.template(of: object)?.node["spec"]
        return types.take(
            ImportedName.upperCamel(object.name, or: object.kind.kind), with: PodForm.portTypes(spec, in: ""))
    }

    private func context(of workload: ImportedObject) -> PodContext {
        func byName(_ nodes: [ManifestNode]?, _ keys: String...) -> [String: ManifestNode] {
            Dictionary(
                (nodes ?? []).compactMap { node in
                    keys.reduce(node) { $0?[$1] }?.text.map { ($0, node) }
                }
            ) { first, _ in first }
        }
        return PodContext(
            scope: scope, volumes: byName(Components.template(of: workload)?.node.at("spec", "volumes")?.items, "name"),
            claimTemplates: byName(workload.node.at("spec", "volumeClaimTemplates")?.items, "metadata", "name"),
            claims: claims, keys: keys, configProperties: configProperties, accounts: access.accounts,
            priorities: priorities)
    }
}
