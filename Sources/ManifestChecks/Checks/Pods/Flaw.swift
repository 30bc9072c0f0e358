package import KubernetesValues

/// What is wrong with a pod: in words, and at which path of the object that describes it.
package struct Flaw: Sendable {
    package let message: String
    package let path: String
    package let notes: [Finding.Note]
    /// Set where the rule of a single value refuses it, and is then the one that is reported.
    package let refusal: InvalidValue?

    package init(_ message: String, at path: String, notes: [Finding.Note] = []) {
        self.message = message
        self.path = path
        self.notes = notes
        refusal = nil
    }

    package init(_ refusal: InvalidValue, at path: String) {
        message = refusal.reason
        self.path = path
        notes = []
        self.refusal = refusal
    }
}

extension Finding {
    package init(_ rule: Rule, _ flaw: Flaw, of pod: PodReference) {
        if let refusal = flaw.refusal {
            self.init(rule, refusal, in: pod.declared, path: flaw.path)
        } else {
            self.init(rule, flaw.message, in: pod.declared, path: flaw.path, notes: flaw.notes)
        }
    }
}
