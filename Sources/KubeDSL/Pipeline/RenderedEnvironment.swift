package import KubernetesModel
package import ManifestChecks

/// What one environment of a stack comes to.
package struct RenderedEnvironment: Sendable {
    package let name: String
    /// In the order in which they can be applied.
    package let objects: [DeclaredObject]
    /// The Secrets that somebody else must make.
    package let secrets: [ExternalSecret]
    package let findings: [Finding]
}
