import KubernetesModel

/// What the modifiers of a pod and of its containers refer to.
struct PodContext {
    let scope: StackScope
    let volumes: [String: ManifestNode]
    let claimTemplates: [String: ManifestNode]
    let claims: [String: ClaimForm]
    let keys: KeyNames
    /// The properties of the ConfigMaps that are declared, by their names; those of other kinds follow.
    let configProperties: [String: String]
    let accounts: [String: String]
    let priorities: [String: String]
}
