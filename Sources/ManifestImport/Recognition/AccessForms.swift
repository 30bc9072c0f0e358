import KubeDSL
import KubernetesModel

/// Rules of roles → ``AccessRule`` and the arguments that make it.
struct AccessForms {
    let rules: [(value: AccessRule, arguments: [SwiftArgument])]

    /// Nil where a rule gives rights that no `AccessRule` can, such as `impersonate`, or on URLs.
    init?(_ object: ManifestNode, in keys: KeyNames) {
        let nodes = object["rules"]?.items ?? []
        let rules = nodes.compactMap { Self.rule($0, keys) }
        guard !rules.isEmpty, rules.count == nodes.count else { return nil }
        self.rules = rules
    }

    private static func rule(
        _ node: ManifestNode, _ keys: KeyNames
    ) -> (value: AccessRule, arguments: [SwiftArgument])? {
        guard node.hasOnly("verbs", "apiGroups", "resources", "resourceNames"),
            let groups = node["apiGroups"]?.words, groups.count == 1, let names = node["resources"]?.words,
            !names.isEmpty
        else { return nil }
        let objects = node["resourceNames"]?.words ?? []
        let verbs = (node["verbs"]?.words ?? []).compactMap(verb)
        let resources = names.compactMap { resource(groups[0], $0, objects, names.count, keys) }
        guard !verbs.isEmpty, verbs.count == node["verbs"]?.items?.count, resources.count == names.count else {
            return nil
        }
        // What names its objects itself needs no further names.
        let others = resources.allSatisfy { $0.value.names.isEmpty } ? objects : []
        let rule = AccessRule(
            verbs.map(\.value), on: resources.map(\.value), named: others, at: .unwritten)
        func listed(_ label: String?, _ spellings: [SwiftExpression]) -> [SwiftArgument] {
            spellings.enumerated().map { SwiftArgument($0.offset == 0 ? label : nil, $0.element) }
        }
        return (
            rule,
            listed(nil, verbs.map(\.spelling)) + listed("on", resources.map(\.spelling))
                + listed("named", others.map { .text($0) })
        )
    }

    private static func verb(_ name: String) -> (value: KubernetesVerb, spelling: SwiftExpression)? {
        if name == "*" { return (.all(because: Reason.text), Reason.call(".all")) }
        let known: [(String, KubernetesVerb)] = [
            (".get", .get), (".list", .list), (".watch", .watch), (".create", .create), (".update", .update),
            (".patch", .patch), (".delete", .delete), (".deleteCollection", .deleteCollection),
        ]
        return known.first { $0.1.name == name }.map { ($0.1, .token($0.0)) }
    }

    private static func resource(
        _ group: String, _ name: String, _ objects: [String], _ count: Int, _ keys: KeyNames
    ) -> (value: KubernetesResource, spelling: SwiftExpression)? {
        switch (group, name) {
        case ("", "secrets"):
            guard let first = objects.first else {
                return (.allSecrets(because: Reason.text), Reason.call(".allSecrets"))
            }
            guard count == 1 else { return nil }
            let value = KubernetesResource("", "secrets", names: objects)
            if objects.count == 1, let keys = keys.secrets[first] {
                return (value, .call(".secret", SwiftArgument(nil, .token("\(keys.typeName).self"))))
            }
            let names = objects.enumerated().map { SwiftArgument($0.offset == 0 ? "named" : nil, .text($0.element)) }
            return (value, .call(".secrets", names))
        case ("", "configmaps") where count == 1 && objects.count == 1 && keys.configMaps[objects[0]] != nil:
            let type = keys.configMaps[objects[0]]?.typeName ?? ""
            return (
                KubernetesResource("", "configmaps", names: objects),
                .call(".configMap", SwiftArgument(nil, .token("\(type).self")))
            )
        case ("", "pods/exec"): return (.podExecution(because: Reason.text), Reason.call(".podExecution"))
        case (_, "*"):
            return (
                .everything(inGroup: group, because: Reason.text),
                Reason.call(".everything", SwiftArgument("inGroup", .text(group)))
            )
        default:
            if let known = known.first(where: { $0.1.group == group && $0.1.resource == name }) {
                return (known.1, .token(known.0))
            }
            let arguments = [SwiftArgument("group", .text(group)), SwiftArgument("resource", .text(name))]
            return (.custom(group: group, resource: name), .call(".custom", arguments))
        }
    }

    private static let known: [(String, KubernetesResource)] = [
        (".configMaps", .configMaps), (".events", .events), (".persistentVolumeClaims", .persistentVolumeClaims),
        (".pods", .pods), (".podLogs", .podLogs), (".serviceAccounts", .serviceAccounts), (".services", .services),
        (".daemonSets", .daemonSets), (".deployments", .deployments), (".deploymentScale", .deploymentScale),
        (".statefulSets", .statefulSets), (".horizontalPodAutoscalers", .horizontalPodAutoscalers),
        (".cronJobs", .cronJobs), (".jobs", .jobs), (".leases", .leases), (".endpointSlices", .endpointSlices),
        (".ingresses", .ingresses), (".networkPolicies", .networkPolicies),
    ]
}
