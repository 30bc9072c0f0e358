/// What keeps a client with one pod.
/// [Session stickiness](https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity)
public struct SessionAffinity: Hashable, Sendable {
    package let timeout: Seconds?

    /// The client's address, for as long as it comes back within the timeout.
    ///
    /// - Parameter timeout: 1 to 86400 seconds. Default: the API's, three hours.
    public static func clientIP(timeout: Seconds? = nil) -> SessionAffinity { SessionAffinity(timeout: timeout) }
}
