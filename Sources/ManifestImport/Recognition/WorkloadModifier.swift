import KubeDSL

/// A modifier of a workload: as the source spells it, and as it acts.
struct WorkloadModifier {
    let spelling: SwiftExpression
    let apply: (any Workload<ImportedPort>) -> any Workload<ImportedPort>

    init(
        _ name: String, _ arguments: [SwiftArgument],
        apply: @escaping (any Workload<ImportedPort>) -> any Workload<ImportedPort>
    ) {
        spelling = .call(name, arguments)
        self.apply = apply
    }
}
