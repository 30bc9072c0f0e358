public import KubernetesModel

extension RuleID {
    /// A workload that some environments have and others do not.
    public static let forgottenComponents: RuleID = "forgotten-components"
}

/// A workload that some environments have and others do not was forgotten there, or is to say why.
package struct ForgottenComponents: Check {
    package let rule = Rule(
        .forgottenComponents, "all environments have the same workloads",
        why: "what is missing is noticed when the environment is used",
        remedy: "declare it in all environments, or allow its absence with the reason",
        severity: .warning, scope: .environments,
        rows: ["ENV-01"],
        wrong: "if environment == .prod { worker }",
        right: "worker")

    private struct Component: Hashable {
        let kind: String
        let name: String
    }

    package init() {}

    package func findings(across graphs: [ResourceGraph]) -> [Finding] {
        var places: [Component: [(environment: String, declared: DeclaredObject)]] = [:]
        var order: [Component] = []
        for graph in graphs {
            for pod in graph.pods {
                let component = Component(
                    kind: pod.workload.kind.kind, name: Self.name(pod.workload.name, without: graph.environment))
                if places[component] == nil { order.append(component) }
                // The same workload can stand in several namespaces.
                if places[component]?.last?.environment == graph.environment { continue }
                places[component, default: []].append((graph.environment, pod.declared))
            }
        }
        return order.compactMap { component in
            guard let present = places[component], let last = present.last, present.count < graphs.count else {
                return nil
            }
            let having = Set(present.map(\.environment))
            let missing = graphs.map(\.environment).filter { !having.contains($0) }
            let names = missing.map { "'\($0)'" }.joined(separator: ", ")
            var finding = Finding(
                rule,
                "\(ObjectReference(last.declared.object)) is missing in "
                    + "\(missing.count == 1 ? "environment" : "environments") \(names)",
                in: last.declared)
            // Where it stands: there a waiver on the workload is found.
            finding.environments = present.map(\.environment)
            return finding
        }
    }

    /// `backend` for the `backend-dev` of environment `dev`.
    private static func name(_ name: String, without environment: String) -> String {
        if name.hasSuffix("-\(environment)") { return String(name.dropLast(environment.count + 1)) }
        if name.hasPrefix("\(environment)-") { return String(name.dropFirst(environment.count + 1)) }
        return name
    }
}
