internal import ManifestChecks

extension GuideFacts {
    /// The commands that verify what is assumed, each below a comment that says what that is.
    func preflight(_ step: PreflightStep) -> [String] {
        let assumptions = Preflight(graph, executable: executable).assumptions.filter { assumption in
            PreflightStep(assumption) == step && !hasBetterCheck(assumption)
        }
        return assumptions.flatMap { ["# \($0.statement)", $0.command] }
    }

    /// Whether it cannot be verified so: a pod of another namespace has no credentials for the image, and a
    /// certificate that somebody makes by hand is looked for with the Secrets.
    private func hasBetterCheck(_ assumption: Assumption) -> Bool {
        let credited = pods.filter { $0.spec.imagePullSecrets?.isEmpty == false }
            .flatMap { $0.containers.compactMap(\.container.image) }
        return credited.contains { assumption.row == "IMG-10" && assumption.statement.hasPrefix("image '\($0)'") }
            || secrets.contains { assumption.row == "ING-12" && assumption.statement.contains("'\($0.name)'") }
    }
}
