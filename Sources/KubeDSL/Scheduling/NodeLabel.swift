/// A label of nodes, whose values tell nodes, or places that they are in, from one another.
///
/// A literal is the label's key: `"example.com/pool"`.
/// [Well-known labels](https://kubernetes.io/docs/reference/labels-annotations-taints/)
public struct NodeLabel: Hashable, Sendable, ExpressibleByStringLiteral {
    package let key: String

    /// - Parameter key: of the label, `example.com/pool`.
    public init(_ key: String) { self.key = key }
    public init(stringLiteral key: String) { self.init(key) }

    /// The node itself.
    public static let node = NodeLabel("kubernetes.io/hostname")
    public static let zone = NodeLabel("topology.kubernetes.io/zone")
    public static let region = NodeLabel("topology.kubernetes.io/region")
    /// `amd64`, `arm64`.
    public static let architecture = NodeLabel("kubernetes.io/arch")
    /// `linux`, `windows`.
    public static let operatingSystem = NodeLabel("kubernetes.io/os")
    public static let instanceType = NodeLabel("node.kubernetes.io/instance-type")
}
