import KubernetesModel

/// A stack that renders nothing is a mistake, and `kubectl apply --prune` would make it an outage.
package struct EmptyStack: Check {
    package let rule = Rule(
        "empty-stack", "a stack has objects in each of its environments",
        why: "applying it does nothing, and with pruning it takes everything down",
        remedy: "declare resources, or take the environment out of the stack",
        rows: [],
        wrong: "var resources: [any Resource] {}",
        right: "var resources: [any Resource] { Namespace(\"shop\") }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard graph.objects.isEmpty else { return [] }
        return [Finding(rule, "the stack declares no objects in this environment")]
    }
}
