package import ManifestChecks

/// The way from a stack's description to the objects that are written.
///
/// 1. description → resources: the stack's `resources` for one environment
/// 2. resources → objects: each declaration lowers itself to objects of the API model
/// 3. traffic → network policies: once all workloads are known
/// 4. objects → objects of one version: pods learn of the content of the ConfigMaps whose changes replace them
/// 5. objects → ordered objects: in the order in which they can be applied
/// 6. ordered objects → findings: what the checks have against them, at the user's line
package enum ManifestPipeline {
    /// The objects of the stack's environment in apply order.
    package static func render(_ stack: some Stack) -> RenderedEnvironment {
        var lowering = Lowering(labels: stack.labels)
        lowering.lower(stack.resources)
        lowering.settleTraffic(in: stack.cluster, under: stack.policy)
        var objects = lowering.objects
        ConfigRollout.apply(lowering.rollouts, to: &objects)
        return RenderedEnvironment(
            name: stack.environment.rawValue, siblings: type(of: stack).environmentNames, cluster: stack.cluster,
            policy: stack.policy,
            objects: ApplyOrder.sorted(objects), secrets: lowering.secrets, existing: lowering.existing,
            flows: lowering.flows, promises: lowering.promises, builds: lowering.builds, releases: lowering.releases,
            problems: lowering.problems)
    }

    /// What is wrong with rendered environments: each by itself and, where there are several, side by side.
    ///
    /// - Parameter today: for waivers that end; `2026-11-21`.
    package static func examine(_ environments: [RenderedEnvironment], today: String) -> Examination {
        var examination = Examination(today: today)
        examination.examine(
            environments.map(\.graph), policies: environments.map(\.policy), problems: environments.map(\.problems))
        return examination
    }
}
