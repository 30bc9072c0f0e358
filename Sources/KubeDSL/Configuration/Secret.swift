package import KubernetesModel
import ManifestChecks

/// The contract for a Secret: its name and the keys that it must have, never a value.
///
/// ```swift
/// Secret(external: TodoSecret.self)
/// ```
/// declares that the Secret is made outside this stack. It renders nothing.
/// [Secret](https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/secret-v1/)
public struct Secret<Keys: SecretKeys>: Resource {
    package let location: SourceLocation

    public init(
        external keys: Keys.Type, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        location = SourceLocation(file: file, line: line, column: column)
    }

    public func lower(into lowering: inout Lowering) {
        lowering.add(
            SecretContract(
                name: Keys.secretName, namespace: lowering.namespace, keys: Keys.allCases.map(\.rawValue),
                location: location))
    }
}
