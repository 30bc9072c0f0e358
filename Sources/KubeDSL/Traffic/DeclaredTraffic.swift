/// One ``Traffic`` with the scope in which it stands, kept until all workloads of the stack are known.
package struct DeclaredTraffic: Sendable {
    package let settings: DeclarationSettings
    package let namespace: String?
    package let labels: Labels
    /// Nil where policies are rendered.
    package let reasonForNoPolicies: String?
    package let flows: [Flow]
}
