internal import KubernetesModel

/// Labels and annotations by which GitOps agents know what they have applied, and in which order.
enum AgentMarks {
    /// No others of their prefixes: those say what the agent may do.
    private static let keys: Set<String> = [
        "argocd.argoproj.io/hook", "argocd.argoproj.io/hook-delete-policy", "argocd.argoproj.io/instance",
        "argocd.argoproj.io/sync-wave", "argocd.argoproj.io/tracking-id", "kustomize.toolkit.fluxcd.io/force",
        "kustomize.toolkit.fluxcd.io/name", "kustomize.toolkit.fluxcd.io/namespace",
    ]

    /// Whether nothing else stands at this path of an object: at a label or annotation, or at all of them.
    static func isOnlyMarks(_ node: ManifestNode, at path: DiffPath) -> Bool {
        switch (path.schema, path.parts.last) {
        case ("metadata.annotations[]", .entry(let key)), ("metadata.labels[]", .entry(let key)): keys.contains(key)
        case ("metadata.annotations", _), ("metadata.labels", _): node.fields?.keys.allSatisfy(keys.contains) == true
        default: false
        }
    }
}
