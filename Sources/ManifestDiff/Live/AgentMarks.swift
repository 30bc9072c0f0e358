internal import KubernetesModel

/// Labels and annotations by which GitOps agents know what they have applied, and in which order.
enum AgentMarks {
    private static let prefixes = ["argocd.argoproj.io/", "kustomize.toolkit.fluxcd.io/"]

    /// Whether nothing else stands at this path of an object: at a label or annotation, or at all of them.
    static func isOnlyMarks(_ node: ManifestNode, at path: DiffPath) -> Bool {
        switch (path.schema, path.parts.last) {
        case ("metadata.annotations[]", .entry(let key)), ("metadata.labels[]", .entry(let key)): isMark(key)
        case ("metadata.annotations", _), ("metadata.labels", _): node.fields?.keys.allSatisfy(isMark) == true
        default: false
        }
    }

    private static func isMark(_ key: String) -> Bool { prefixes.contains(where: key.hasPrefix) }
}
