package import KubernetesModel
package import KubernetesValues

extension Finding {
    /// A value at `path` that its rule refuses.
    package init(_ refusal: InvalidValue, in declared: DeclaredObject, path: String) {
        let notes = refusal.replacement.map { [Note("write '\($0)'")] } ?? []
        self.init(RuleID(rawValue: refusal.rule), refusal.reason, in: declared, path: path, notes: notes)
    }
}
