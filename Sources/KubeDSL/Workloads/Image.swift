public import KubernetesModel

/// A container image, pinned by tag or digest.
///
/// A literal is taken as the whole reference, `"redis:7.4-alpine"`; it must have a tag other than `latest`, or a digest.
/// [Images](https://kubernetes.io/docs/concepts/containers/images/)
public struct Image: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The reference as the container runtime takes it.
    public let reference: String
    /// When the kubelet pulls it. Default: not rendered, so that the API decides by the tag.
    public let pullPolicy: CoreV1.PullPolicy?

    /// - Parameters:
    ///   - repository: with the registry before it, unless it is Docker Hub.
    ///   - tag: any but `latest`.
    ///   - pullPolicy: default: not rendered, so that the API decides by the tag.
    public init(_ repository: String, tag: String, pull pullPolicy: CoreV1.PullPolicy? = nil) {
        reference = "\(repository):\(tag)"
        self.pullPolicy = pullPolicy
    }

    /// - Parameter digest: algorithm and hexadecimal digits, `sha256:…`; the tag before it, if any, is for the reader.
    public init(_ repository: String, tag: String? = nil, digest: String, pull pullPolicy: CoreV1.PullPolicy? = nil) {
        reference = repository + (tag.map { ":\($0)" } ?? "") + "@\(digest)"
        self.pullPolicy = pullPolicy
    }

    /// - Parameter reference: repository and tag or digest, `redis:7.4-alpine`.
    public init(_ reference: String, pull pullPolicy: CoreV1.PullPolicy? = nil) {
        self.reference = reference
        self.pullPolicy = pullPolicy
    }

    public init(stringLiteral reference: String) { self.init(reference) }
}
