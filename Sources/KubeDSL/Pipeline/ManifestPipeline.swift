package import ManifestChecks

/// The way from a stack's description to the objects that are written.
///
/// 1. description → resources: the stack's `resources` for one environment
/// 2. resources → objects: each declaration lowers itself to objects of the API model
/// 3. objects → ordered objects: in the order in which they can be applied
/// 4. ordered objects → findings: what the checks have against them, at the user's line
package struct ManifestPipeline: Sendable {
    private let checks: [any Check]

    package init(checks: [any Check] = defaultChecks) { self.checks = checks }

    /// The objects of the stack's environment in apply order, and what is wrong with them.
    package func run(_ stack: some Stack) -> RenderedEnvironment {
        let name = stack.environment.rawValue
        var lowering = Lowering(labels: stack.labels)
        lowering.lower(stack.resources)
        let objects = ApplyOrder.sorted(lowering.objects)
        let graph = ResourceGraph(objects)
        var findings = lowering.problems + checks.flatMap { $0.findings(in: graph) }
        for index in findings.indices { findings[index].environments = [name] }
        return RenderedEnvironment(name: name, objects: objects, secrets: lowering.secrets, findings: findings)
    }
}
