/// When an assumption about the cluster can be verified.
package enum PreflightStep: Sendable {
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

    package init(_ assumption: Assumption) {
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
