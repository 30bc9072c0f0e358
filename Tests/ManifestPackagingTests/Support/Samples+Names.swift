import KubernetesModel
import ManifestPackaging

// Environments whose names get in each other's way.
extension Sample {
    /// Secrets that are called alike in camel case, and a namespace that is called like a section of the values.
    static let names = Sample(
        "names",
        secrets: ["oauth-2", "oauth2"].map { ExpectedSecret(name: $0, namespace: "shop", keys: ["KEY"]) },
        ["dev": backends(tag: "dev"), "prod": backends(tag: "1.0.0")])

    private static func backends(tag: String) -> String {
        ["tests", "secrets", "shop"].map { namespace in
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: backend, namespace: \(namespace)}
            spec:
              selector: {matchLabels: {app: backend}}
              template:
                metadata: {labels: {app: backend}}
                spec:
                  containers:
                  - name: backend
                    image: backend-of-\(namespace):\(tag)
                    env:
                    - {name: FIRST, valueFrom: {secretKeyRef: {name: oauth-2, key: KEY}}}
                    - {name: SECOND, valueFrom: {secretKeyRef: {name: oauth2, key: KEY}}}
            """
        }.joined(separator: "\n---\n")
    }
}
