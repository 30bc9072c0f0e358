import KubeDSL

/// A modifier of whatever makes pods: as the source spells it, and as it acts.
struct PodModifier {
    /// A DaemonSet takes every modifier that all controllers have in common.
    typealias Draft = DaemonSet<ImportedPort>

    let spelling: SwiftExpression
    let apply: (Draft) -> Draft

    init(_ name: String, _ arguments: [SwiftArgument], apply: @escaping (Draft) -> Draft) {
        spelling = .call(name, arguments)
        self.apply = apply
    }

    init(_ spelling: SwiftExpression, apply: @escaping (Draft) -> Draft) {
        self.spelling = spelling
        self.apply = apply
    }

    /// What the modifiers make of the pods of a controller.
    static func settings(_ modifiers: [PodModifier], user: PodUser) -> PodSettings {
        let draft = Draft("draft", user: user) {
            Container("draft", image: "draft:1", ports: ImportedPort.self, resources: .nominal)
        }
        return modifiers.reduce(draft) { $1.apply($0) }.pod
    }
}

extension Resources {
    /// Of a container that is never rendered.
    fileprivate static let nominal = Resources(cpu: .exactly(.cores(1)), memory: .exactly(.gibibytes(1)))
}
