internal import ManifestChecks

/// When an assumption about the cluster can be verified.
enum PreflightStep {
    /// Before anything of the stack is there.
    case cluster
    /// Once the Secrets are made.
    case secrets
    /// Once namespaces, images and Secrets are there.
    case dryRun
    /// When somebody is to make the Secrets; the guide has a chapter for it.
    case creation
    /// Once all is applied.
    case afterwards
    /// Once all is applied, too; the guide has a chapter for the ways to the stack.
    case reaching

    init(_ assumption: Assumption) {
        switch assumption.row {
        case "CFG-17": self = .creation
        case "CFG-25": self = .secrets
        case "CTL-04", "NSP-08", "IMG-10": self = .dryRun
        case "ING-12": self = .afterwards
        case "ING-23", "SVC-18": self = .reaching
        default: self = .cluster
        }
    }
}

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
