public import KubernetesModel
package import ManifestChecks

/// A container image, pinned by tag or digest.
///
/// A literal is taken as the whole reference, `"redis:7.4-alpine"`; it must have a tag other than `latest`, or a digest.
/// [Images](https://kubernetes.io/docs/concepts/containers/images/)
public struct Image: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The reference as the container runtime takes it.
    public let reference: String
    /// When the kubelet pulls it. Default: not rendered, so that the API decides by the tag.
    public let pullPolicy: CoreV1.PullPolicy?
    /// Nil where it comes from a registry.
    package private(set) var build: ImageBuild?

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

    /// Says that the image is built from this repository and is in no registry, such as for Minikube: the guide has the
    /// commands that build it and put it on the node, and a pull at each start is refused. Default: it is in a registry.
    ///
    /// ```swift
    /// Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent).built(from: "backend")
    /// ```
    /// - Parameter directory: with the Dockerfile, relative to where the guide's commands run.
    public consuming func built(
        from directory: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Image {
        let location = SourceLocation(file: file, line: line, column: column)
        build = ImageBuild(reference, from: directory, at: location)
        return self
    }
}
