/// A minor version of Kubernetes 1.
public struct KubernetesVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let minor: Int

    public init(minor: Int) { self.minor = minor }

    public static let v1_28 = KubernetesVersion(minor: 28)
    public static let v1_29 = KubernetesVersion(minor: 29)
    public static let v1_30 = KubernetesVersion(minor: 30)
    public static let v1_31 = KubernetesVersion(minor: 31)
    public static let v1_32 = KubernetesVersion(minor: 32)
    public static let v1_33 = KubernetesVersion(minor: 33)
    public static let v1_34 = KubernetesVersion(minor: 34)
    public static let v1_35 = KubernetesVersion(minor: 35)
    public static let v1_36 = KubernetesVersion(minor: 36)
    public static let v1_37 = KubernetesVersion(minor: 37)

    public var description: String { "1.\(minor)" }

    public static func < (left: Self, right: Self) -> Bool { left.minor < right.minor }
}
