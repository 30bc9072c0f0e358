package import KubernetesModel
package import KubernetesValues

extension Finding {
    /// A value at `path` that its own rule refuses, one of the `values` of `rule`.
    package init(_ rule: Rule, _ refusal: InvalidValue, in declared: DeclaredObject, path: String) {
        assert(rule.values.contains(RuleID(rawValue: refusal.rule)), "'\(refusal.rule)' is missing in '\(rule.id)'")
        let notes = refusal.replacement.map { [Note("write '\($0)'")] } ?? []
        self.init(
            RuleID(rawValue: refusal.rule), rule, refusal.reason, in: declared, path: path, notes: notes)
    }
}
