/// A container image: `registry:port/repository:tag@digest`, of which all but the repository may be missing.
///
/// The grammar is that of the container runtimes, with one rule more: the repository's first part is taken for a
/// registry
/// only if it has a dot, a port or is `localhost`, so a capital letter anywhere else is refused.
/// [Images](https://kubernetes.io/docs/concepts/containers/images/)
public struct ImageReference: CheckedValue {
    /// The registry's host, with its port if it has one; nil when the runtime's default serves the image.
    public let registry: String?
    /// The path of the image within the registry.
    public let repository: String
    /// The tag, or nil.
    public let tag: String?
    /// The digest with its algorithm, `sha256:…`, or nil.
    public let digest: String?

    /// Checks a reference against the grammar; one without tag and digest is within it.
    public init(_ text: String) throws(InvalidValue) {
        let parts = try ImageReferenceParser(text).parts()
        (registry, repository, tag, digest) = (parts.registry, parts.repository, parts.tag, parts.digest)
    }

    /// The whole reference.
    public var description: String {
        (registry.map { $0 + "/" } ?? "") + repository + (tag.map { ":" + $0 } ?? "") + (digest.map { "@" + $0 } ?? "")
    }

    /// The last part of the repository, `postgres` of `library/postgres`.
    package var name: String {
        let slash = repository.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { String(repository[repository.utf8.index(after: $0)...]) } ?? repository
    }

    /// Whether it names one version: it has a digest, or a tag other than `latest`.
    public var isPinned: Bool { digest != nil || (tag != nil && tag != "latest") }

    /// Why it does not name one version, or nil when it does.
    package var pinningProblem: InvalidValue? {
        guard !isPinned else { return nil }
        let end = description.utf8.count
        guard let tag else {
            return InvalidValue(
                rule: "image-tag",
                reason: "image \(description.quoted) must have a tag or a digest; without one it means 'latest'",
                range: end..<end
            )
        }
        return InvalidValue(
            rule: "image-tag",
            reason: "image \(description.quoted) must not use tag 'latest'; pin a version or a digest",
            range: end - tag.utf8.count..<end
        )
    }
}
