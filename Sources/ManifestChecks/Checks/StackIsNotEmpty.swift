/// A stack that renders nothing is a mistake, and `kubectl apply --prune` would make it an outage.
package struct StackIsNotEmpty: Check {
    package let id: RuleID = "stack-is-not-empty"
    package let summary = "a stack has objects in each of its environments"
    package let remedy = "declare resources, or take the environment out of the stack"
    package let rows: [String] = []

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard graph.objects.isEmpty else { return [] }
        return [Finding(id, "the stack declares no objects in this environment", at: nil)]
    }
}
