public import KubernetesModel

/// A pod that takes something from a ConfigMap or Secret that is not there does not start.
package struct DanglingConfiguration: Check {
    package let rule = Rule(
        .danglingConfiguration, "pods take configuration from ConfigMaps and Secrets that the stack declares",
        why: "the pod does not start until somebody makes them",
        remedy: "declare it: ConfigMap { … } or Secret(external: …)",
        rows: ["CFG-08", "CFG-10", "CFG-11"],
        linters: ["kube-linter env-value-from"],
        wrong: ".env(TodoSecret.databaseURL) without Secret(external: TodoSecret.self)",
        right: "Secret(external: TodoSecret.self)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.configuration
        // By kind and name, for the hint where one of another namespace was meant.
        lazy var homes = Dictionary(
            index.keys.keys.map { ("\($0.kind.kind)/\($0.name)", $0.namespace ?? "") }, uniquingKeysWith: min)
        return zip(graph.pods, graph.configurationUses).flatMap { pod, uses in
            uses.compactMap { use in
                let source = use.source
                guard let place = use.places.first(where: { !$0.isOptional }), index.keys[source] == nil,
                    source.name != "kube-root-ca.crt"
                else { return Finding?.none }
                let home = homes["\(source.kind.kind)/\(source.name)"]
                let hint = home.map { "; the one in namespace '\($0)' is out of reach" } ?? ""
                return Finding(
                    rule,
                    "\(pod.workload) takes configuration from \(source), which is not declared\(hint)",
                    in: pod.declared, path: place.path)
            }
        }
    }
}

extension RuleID {
    /// A ConfigMap or Secret that the stack does not declare.
    public static let danglingConfiguration: RuleID = "dangling-configuration"
}
