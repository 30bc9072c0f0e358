package import KubernetesModel

/// A token of the pod's service account for one audience, renewed before it expires.
///
/// ```swift
/// ServiceAccountToken(audience: "vault", expiration: .minutes(10), path: "vault-token")
/// ```
/// [Token volume projection](https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#serviceaccount-token-volume-projection)
public struct ServiceAccountToken: Sendable {
    package let lowered: CoreV1.ServiceAccountTokenProjection

    /// - Parameters:
    ///   - audience: who is to accept it.
    ///   - expiration: how long it is valid: 10 minutes or more.
    ///   - path: its file, below the directory that is mounted.
    public init(audience: String, expiration: Seconds, path: String) {
        lowered = CoreV1.ServiceAccountTokenProjection(
            audience: audience, expirationSeconds: expiration.count, path: path)
    }
}
