package import KubernetesModel
package import KubernetesValues

extension Finding {
    /// A value at `path` that its own rule refuses, one of the `values` of `rule`.
    package init(_ rule: Rule, _ refusal: InvalidValue, in declared: DeclaredObject, path: String) {
        assert(rule.values.contains(RuleID(rawValue: refusal.rule)), "'\(refusal.rule)' is missing in '\(rule.id)'")
        var notes = refusal.replacement.map { [Note("write '\($0)'")] } ?? []
        // The value alone does not say where it stands, when the line that set it is not known.
        if declared.origins.location(of: path) == nil, !path.isEmpty {
            notes.append(Note("it is '\(path)' of \(ObjectReference(declared.object))"))
        }
        self.init(
            RuleID(rawValue: refusal.rule), rule, refusal.reason, in: declared, path: path, notes: notes)
    }
}
