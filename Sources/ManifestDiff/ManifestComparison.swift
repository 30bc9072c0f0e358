package import KubernetesModel

/// What it means to go from one set of objects to another.
package struct ManifestComparison: Sendable {
    /// In the order of the new objects, behind them what is gone.
    package let changes: [Change]

    /// Compares data: objects by identity, items of lists by what identifies them, quantities by value.
    ///
    /// - Parameters:
    ///   - isLive: whether the old manifests are an export of a cluster: what only the server writes is passed over.
    ///   - location: the line that sets a field of a new object; the path is as ``Origins`` records it.
    package init(
        from old: [ManifestNode], to new: [ManifestNode], isLive: Bool = false,
        location: (ObjectIdentity, String) -> SourceLocation? = { _, _ in nil }
    ) {
        var pairs = ObjectPair.pairs(isLive ? old.map(LiveExport.declared) : old, new)
        if isLive {
            // Claims of a StatefulSet or a template that is gone are its no longer.
            let claims = TemplateClaims(new)
            pairs.removeAll {
                $0.new == nil && ($0.old.map(LiveExport.isOfCluster) == true || claims.contains($0.identity))
            }
        }
        var facts = StackFacts(pairs)
        let edits = pairs.map { Self.edits(of: $0, isLive: isLive, facts) }
        facts.restarted = Set(zip(pairs, edits).filter { Self.restarts($0, $1, facts) }.map(\.0.identity))
        changes = zip(pairs, edits).flatMap { pair, edits in
            edits.map { edit in
                Change(
                    object: pair.identity, path: edit.path, old: edit.old, new: edit.new,
                    effects: Self.effects(of: edit, in: pair, facts),
                    location: pair.new.flatMap { _ in
                        location(pair.identity, (edit.isRemoval ? edit.path.parent : edit.path).indexed)
                    })
            }
        }
    }

    package var isEmpty: Bool { changes.isEmpty }

    /// Whether a change has one of these effects.
    package func contains(_ kinds: Set<Effect.Kind>) -> Bool {
        changes.contains { $0.effects.contains { kinds.contains($0.kind) } }
    }

    private static func edits(of pair: ObjectPair, isLive: Bool, _ facts: StackFacts) -> [Edit] {
        guard let old = pair.old, let new = pair.new else { return [Edit(DiffPath(), old: pair.old, new: pair.new)] }
        var comparison = TreeComparison { path, old, new in
            path.schema == "metadata.namespace" || isLive && LiveExport.isOfServer(path, old, new, in: pair, facts)
        }
        comparison.compare(old, new)
        return comparison.edits
    }

    private static func effects(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> [Effect] {
        if pair.old == nil { return ObjectEffects.effects(ofAdding: pair, facts) }
        if pair.new == nil { return ObjectEffects.effects(ofRemoving: pair, facts) }
        return EditEffects.effects(of: edit, in: pair, facts)
    }

    /// Whether the pods of the object are made, or made anew.
    private static func restarts(_ pair: ObjectPair, _ edits: [Edit], _ facts: StackFacts) -> Bool {
        guard pair.new != nil, PodTemplate.specification(of: pair.identity.groupKind) != nil else { return false }
        if pair.old == nil { return true }
        // A rollout that is let go of may be over.
        let certain = edits.filter { !Restarts.isRelease($0, in: pair) }
        let effects = certain.flatMap { EditEffects.effects(of: $0, in: pair, facts) }
        return effects.contains { $0.kind == .rollingRestart || $0.kind == .downtime }
            && !effects.contains { $0.kind == .immutable }
    }
}
