public import KubernetesModel

extension RuleID {
    /// A Service that leads to the pods of several workloads.
    public static let ambiguousServices: RuleID = "ambiguous-services"
}

/// A Service whose selector matches pods of several workloads sends requests to either.
package struct AmbiguousServices: Check {
    package let rule = Rule(
        .ambiguousServices, "a Service selects the pods of one workload",
        why: "requests go to either workload by chance",
        remedy: "add a label that only one of the workloads has to the selector, or allow it for a canary",
        rows: ["SVC-03"],
        wrong: "selector: [\"app.kubernetes.io/part-of\": \"shop\"]",
        right: "selector: [\"app.kubernetes.io/name\": \"backend\"]")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        return graph.all(CoreV1.Service.self).compactMap { service, declared in
            let pods = index.pods(behind: service)
            guard pods.count > 1 else { return nil }
            let names = pods.prefix(2).map(\.workload.description).joined(separator: " and ")
            let others = pods.count > 2 ? " and \(pods.count - 2) more" : ""
            return Finding(
                rule, "\(ObjectReference(service)) selects the pods of \(names)\(others)", in: declared,
                path: "spec.selector",
                notes: pods.prefix(2).map { Finding.Note("selects \($0.workload)", at: $0.declared.declaration) })
        }
    }
}
