import KubeDSL

/// A modifier of a workload: as the source spells it, and as it acts.
struct WorkloadModifier {
    let spelling: SwiftExpression
    let apply: (any Workload<ImportedPort>) -> any Workload<ImportedPort>

    init(
        _ name: String, _ arguments: [SwiftArgument],
        apply: @escaping (any Workload<ImportedPort>) -> any Workload<ImportedPort>
    ) {
        self.init(.call(name, arguments), apply: apply)
    }

    init(
        _ spelling: SwiftExpression,
        apply: @escaping (any Workload<ImportedPort>) -> any Workload<ImportedPort>
    ) {
        self.spelling = spelling
        self.apply = apply
    }
}
