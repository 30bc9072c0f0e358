internal import KubernetesModel

/// Whether a network policy lets more through, or less.
///
/// A list of rules lets through what any of them does, so one more opens; a rule without peers or ports is about all of
/// them, so the last one that goes opens too. What cannot be decided from the fields counts as opened.
enum NetworkPolicyChanges {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        guard edit.schema.isWithin("spec"), opens(edit, in: pair) else { return nil }
        return Effect(.exposureOpened, "the policy may let more through")
    }

    private static func opens(_ edit: Edit, in pair: ObjectPair) -> Bool {
        guard let direction = ["spec.ingress", "spec.egress"].first(where: edit.schema.isWithin) else {
            // Other pods, or one direction less.
            return edit.schema.isWithin("spec.podSelector")
                || edit.schema.isWithin("spec.policyTypes") && !edit.isAddition
        }
        switch edit.schema.dropFirst(direction.count) {
        case "", "[]": return !edit.isRemoval
        case "[].from", "[].to", "[].ports": return !edit.isAddition
        case "[].from[]", "[].to[]", "[].ports[]":
            return !edit.isRemoval || edit.path.parent.value(in: pair.new ?? .null)?.isEmpty != false
        case let field where field.hasSuffix(".except"), let field where field.hasSuffix(".except[]"):
            return !edit.isAddition
        default: return true
        }
    }

    /// The same the other way round: what goes narrows where it would open if it came.
    static func narrows(_ edit: Edit, in pair: ObjectPair) -> Bool {
        // The last item that goes leaves the rule without any, and so about all.
        let isItem = ["[].from[]", "[].to[]", "[].ports[]"].contains(where: edit.schema.hasSuffix)
        let isLast = isItem && edit.isRemoval && edit.path.parent.value(in: pair.new ?? .null)?.isEmpty != false
        guard edit.schema.isWithin("spec"), !isLast else { return false }
        return opens(
            Edit(edit.path, old: edit.new, new: edit.old),
            in: ObjectPair(identity: pair.identity, old: pair.new, new: pair.old))
    }

    /// Whether it keeps anything out: a rule without peers and ports lets everything through in its direction.
    static func isRestrictive(_ policy: ManifestNode) -> Bool {
        var types = policy.at("spec.policyTypes")?.items?.compactMap(\.text) ?? []
        if types.isEmpty { types = policy.at("spec.egress")?.isEmpty == false ? ["Ingress", "Egress"] : ["Ingress"] }
        return types.contains { type in
            let rules = policy.at(type == "Egress" ? "spec.egress" : "spec.ingress")?.items ?? []
            return !rules.contains { $0.fields?.values.allSatisfy(\.isEmpty) == true }
        }
    }
}
