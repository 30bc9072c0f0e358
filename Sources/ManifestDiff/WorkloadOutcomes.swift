/// What happens to whole objects, in a few words: "restarts Deployment/backend".
package struct WorkloadOutcomes: Sendable {
    /// A verb and the objects that it is about, the most dangerous first.
    package let lines: [(verb: String, objects: [ObjectIdentity])]

    package init(_ comparison: ManifestComparison) {
        var kinds: [ObjectIdentity: Set<Effect.Kind>] = [:]
        for change in comparison.changes {
            kinds[change.object, default: []].formUnion(change.effects.map(\.kind))
        }
        var objects: [Effect.Kind: [ObjectIdentity]] = [:]
        for (object, kinds) in kinds {
            // An object that is refused is left as it is, so it does not restart.
            let kind = kinds.contains(.immutable) && !kinds.contains(.dataLoss) ? .immutable : kinds.max()
            if let kind, Self.verbs[kind] != nil { objects[kind, default: []].append(object) }
            if kind != .immutable, kind != .downtime, kinds.contains(.rollingRestart), kind != .rollingRestart {
                objects[.rollingRestart, default: []].append(object)
            }
        }
        lines = objects.sorted { $0.key > $1.key }.map { (Self.verbs[$0.key] ?? "", $0.value.sorted()) }
    }

    private static let verbs: [Effect.Kind: String] = [
        .dataLoss: "deletes data of",
        .immutable: "is refused for",
        .downtime: "interrupts",
        .exposureOpened: "opens",
        .rollingRestart: "restarts",
        .scaleLowered: "scales down by",
        .budgetLowered: "lowers the budget of",
    ]

    package var text: [String] { lines.map { "\($0.verb) \($0.objects.listed)" } }
}
