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

    /// The other way round: another value, which may be anything, narrows as well as it opens.
    static func narrows(_ edit: Edit, in pair: ObjectPair) -> Bool {
        guard edit.schema.isWithin("spec") else { return false }
        guard let direction = ["spec.ingress", "spec.egress"].first(where: edit.schema.isWithin) else {
            return edit.schema.isWithin("spec.podSelector")
                || edit.schema.isWithin("spec.policyTypes") && !edit.isRemoval
        }
        switch edit.schema.dropFirst(direction.count) {
        case "", "[]": return !edit.isAddition
        case "[].from", "[].to", "[].ports": return !edit.isRemoval
        case "[].from[]", "[].to[]", "[].ports[]":
            // The last one that goes leaves the rule without any, and so about all.
            return !edit.isAddition && !opens(edit, in: pair)
        case let field where field.hasSuffix(".except"), let field where field.hasSuffix(".except[]"):
            return !edit.isRemoval
        default: return true
        }
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
