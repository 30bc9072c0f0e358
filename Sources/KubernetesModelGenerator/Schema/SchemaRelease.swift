/// The Kubernetes versions whose schemas are read.
package enum SchemaRelease {
    /// The minor version that the model describes: the one place to change for a new release of Kubernetes.
    package static let pinned = 37

    /// The oldest minor version that the availability of kinds and fields is traced back to.
    package static let earliest = 28

    /// The name of a version's folder among the schemas.
    static func folder(minor: Int) -> String { "v1.\(minor).0-local" }
}
