public import KubernetesModel

/// Of two sources with one key the later wins without a word.
package struct CollidingVariables: Check {
    package let rule = Rule(
        .collidingVariables, "the sources that a container takes as a whole have no key in common",
        why: "the later value wins without a word",
        remedy: "give one of them a prefix",
        severity: .warning,
        rows: ["CFG-10", "CFG-01"],
        wrong: "two ConfigMaps with a key 'HOST' in envFrom",
        right: "envFrom with prefix: \"DB_\"")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.configuration
        return graph.pods.flatMap { pod in
            pod.containers.flatMap { container in
                var owners: [String: String] = [:]
                var findings: [Finding] = []
                for (place, source) in (container.container.envFrom ?? []).enumerated() {
                    let name = source.configMapRef?.name ?? source.secretRef?.name ?? ""
                    let reference: ObjectReference =
                        source.configMapRef == nil
                        ? .secret(named: name, in: pod.namespace) : .configMap(named: name, in: pod.namespace)
                    let variables = (index.keys[reference] ?? []).map { (source.prefix ?? "") + $0 }
                    for variable in variables {
                        guard let owner = owners.updateValue(name, forKey: variable), owner != name else { continue }
                        let flaw = container.flaw(
                            "variable '\(variable)' of container '\(container.name)' is in '\(owner)' and in '\(name)'",
                            "envFrom[\(place)]")
                        findings.append(Finding(rule, flaw, of: pod))
                    }
                }
                return findings
            }
        }
    }
}

extension RuleID {
    /// A variable that comes from two sources.
    public static let collidingVariables: RuleID = "colliding-variables"
}
