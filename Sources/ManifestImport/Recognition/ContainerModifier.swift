import KubeDSL

/// A modifier of a container: as the source spells it, and as it acts.
struct ContainerModifier {
    /// A sidecar takes every modifier that containers have in common.
    typealias Draft = Sidecar<ImportedPort>

    let spelling: SwiftExpression
    let apply: (Draft) -> Draft
    /// Whether only a container of a StatefulSet has it.
    let isStateful: Bool

    init(_ name: String, _ arguments: [SwiftArgument], isStateful: Bool = false, apply: @escaping (Draft) -> Draft) {
        spelling = .call(name, arguments)
        self.isStateful = isStateful
        self.apply = apply
    }
}
