public import KubernetesModel

/// A key that nobody takes is a leftover, or the sign of a misspelt name elsewhere.
package struct UnusedConfiguration: Check {
    package let rule = Rule(
        .unusedConfiguration, "every key of a ConfigMap and of a contract for a Secret is taken by a pod",
        why: "it is a leftover, or the sign of a misspelt name elsewhere",
        remedy: "drop the key, or take it",
        severity: .warning,
        rows: ["CFG-19"],
        wrong: "case leftover = \"LEFTOVER\" that no container takes",
        right: ".env(TodoConfig.host)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var used: [ObjectReference: Set<String>] = [:]
        var whole: Set<ObjectReference> = []
        for use in graph.configurationUses.joined() {
            used[use.source, default: []].formUnion(use.places.lazy.compactMap(\.key))
            if use.places.contains(where: { $0.key == nil }) { whole.insert(use.source) }
        }
        whole.formUnion(
            graph.objects(of: NetworkingV1.Ingress.self, CoreV1.ServiceAccount.self).flatMap(Self.secrets)
                + graph.pods.flatMap(Self.pullSecrets))

        var findings: [Finding] = []
        for (map, declared) in graph.all(CoreV1.ConfigMap.self) {
            let source = ObjectReference(map)
            guard !whole.contains(source) else { continue }
            let used = used[source] ?? []
            for key in map.data?.keys ?? [] where !used.contains(key) {
                findings.append(
                    Finding(
                        rule, "no pod takes key '\(key)' of \(ObjectReference(map))", in: declared, path: "data[\(key)]"
                    ))
            }
        }
        for contract in graph.secrets {
            let source = ObjectReference.secret(named: contract.name, in: contract.namespace)
            guard !whole.contains(source) else { continue }
            let used = used[source] ?? []
            for key in contract.keys where !used.contains(key) {
                findings.append(
                    Finding(rule, "no pod takes key '\(key)' of Secret '\(contract.name)'", at: contract.location))
            }
        }
        return findings
    }

    /// The Secrets that objects other than pods name.
    private static func secrets(of declared: DeclaredObject) -> [ObjectReference] {
        let names: [String?]
        switch declared.object {
        case let ingress as NetworkingV1.Ingress: names = (ingress.spec.tls ?? []).map(\.secretName)
        case let account as CoreV1.ServiceAccount:
            names = (account.imagePullSecrets ?? []).map(\.name) + (account.secrets ?? []).map(\.name)
        default: return []
        }
        return keys(names, in: declared.object.metadata.namespace)
    }

    private static func pullSecrets(of pod: PodReference) -> [ObjectReference] {
        keys((pod.spec.imagePullSecrets ?? []).map(\.name), in: pod.namespace)
    }

    private static func keys(_ names: [String?], in namespace: String?) -> [ObjectReference] {
        names.compactMap { name in name.map { ObjectReference.secret(named: $0, in: namespace) } }
    }
}

extension RuleID {
    /// A key that no pod takes.
    public static let unusedConfiguration: RuleID = "unused-configuration"
}
