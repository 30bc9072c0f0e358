internal import KubernetesModel

/// Whether a network policy lets more through, or less.
///
/// A list of rules lets through what any of them does, so one more opens; a rule without peers or ports is about all of
/// them, so the last one that goes opens too. What cannot be decided from the fields counts as opened.
enum NetworkPolicyChanges {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        guard opens(edit, in: pair) else { return nil }
        return Effect(.exposureOpened, "the policy may let more through")
    }

    private static func opens(_ edit: Edit, in pair: ObjectPair) -> Bool {
        let (old, new) = (PodIsolation(pair.old), PodIsolation(pair.new))
        guard let direction = ["spec.ingress", "spec.egress"].first(where: edit.schema.isWithin) else {
            // Other pods, or one direction less.
            return edit.schema.isWithin("spec.podSelector")
                || edit.schema.isWithin("spec.policyTypes") && !old.types.isSubset(of: new.types)
        }
        let type = direction == "spec.egress" ? "Egress" : "Ingress"
        // Where the direction was open, nothing is opened; where it no longer is the policy's, everything.
        guard old.types.contains(type) else { return false }
        guard new.types.contains(type) else { return true }
        let list = edit.path.parent
        switch edit.schema.dropFirst(direction.count) {
        case "", "[]": return !edit.isRemoval && edit.new?.items?.isEmpty != true
        case "[].from", "[].to", "[].ports": return !edit.isAddition && edit.old?.isEmpty != true
        case "[].from[]", "[].to[]", "[].ports[]":
            // The first one that comes is about less than all; the last one that goes leaves all.
            if edit.isAddition { return list.value(in: pair.old ?? .null)?.isEmpty != true }
            return !edit.isRemoval || list.value(in: pair.new ?? .null)?.isEmpty != false
        case "[].ports[].endPort": return !edit.isRemoval
        case let field where field.hasSuffix(".except"), let field where field.hasSuffix(".except[]"):
            return !edit.isAddition
        default: return true
        }
    }

    /// The same the other way round: what goes narrows where it would open if it came.
    static func narrows(_ edit: Edit, in pair: ObjectPair) -> Bool {
        opens(
            Edit(edit.path, old: edit.new, new: edit.old),
            in: ObjectPair(identity: pair.identity, old: pair.new, new: pair.old))
    }
}
