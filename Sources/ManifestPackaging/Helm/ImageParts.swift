/// An image's repository and tag: `ghcr.io/todo/backend` and `1.4.2`.
struct ImageParts {
    let repository: String
    let tag: String

    /// Nil where there is no tag, or a digest.
    init?(_ reference: String) {
        guard !reference.contains("@"), let colon = reference.lastIndex(of: ":") else { return nil }
        let tag = reference[reference.index(after: colon)...]
        // The colon of a registry's port.
        guard !tag.contains("/"), !tag.isEmpty else { return nil }
        repository = String(reference[..<colon])
        self.tag = String(tag)
    }
}
