public import KubernetesModel

extension RuleID {
    /// Workloads that are told each other's addresses in a circle.
    public static let circularDependencies: RuleID = "circular-dependencies"
}

/// Workloads that need each other in a circle cannot become ready one after the other.
package struct CircularDependencies: Check {
    package let rule = Rule(
        .circularDependencies, "workloads do not depend on each other in a circle",
        why: "if each waits for the other to be ready, neither ever is",
        remedy: "turn one of the connections round, or let it come about after the start",
        isOptional: true,
        rows: ["WKL-22"],
        wrong: "frontend with backend.url(.http), backend with frontend.url(.http)",
        right: "frontend with backend.url(.http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var edges: [Int: [(target: Int, path: String)]] = [:]
        for dependency in graph.dependencies {
            guard let selector = dependency.service.spec.selector, !selector.isEmpty else { continue }
            for target in index.positions(labelled: selector, in: dependency.service.metadata.namespace)
            where target != dependency.pod {
                edges[dependency.pod, default: []].append((target, dependency.path))
            }
        }
        return Self.closingEdges(edges).map { source, edge in
            Finding(
                rule,
                "\(graph.pods[source].workload) depends on \(graph.pods[edge.target].workload), which depends on it",
                in: graph.pods[source].declared, path: edge.path,
                notes: [
                    Finding.Note("the other workload", at: graph.pods[edge.target].declared.declaration)
                ])
        }
    }

    /// The edges back to a node of the path that leads to them, one for each circle, by a walk without recursion.
    private static func closingEdges(
        _ edges: [Int: [(target: Int, path: String)]]
    ) -> [(source: Int, edge: (target: Int, path: String))] {
        var closing: [(source: Int, edge: (target: Int, path: String))] = []
        var isDone: [Int: Bool] = [:]
        for start in edges.keys.sorted() where isDone[start] == nil {
            var walk = [(node: start, next: 0)]
            isDone[start] = false
            while let (node, next) = walk.last {
                let leaving = edges[node] ?? []
                guard next < leaving.count else {
                    isDone[node] = true
                    walk.removeLast()
                    continue
                }
                walk[walk.count - 1].next += 1
                switch isDone[leaving[next].target] {
                case nil:
                    isDone[leaving[next].target] = false
                    walk.append((leaving[next].target, 0))
                case false?: closing.append((node, leaving[next]))
                case true?: break
                }
            }
        }
        return closing
    }
}
