/// A minor version of Kubernetes 1.
public struct KubernetesVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The part behind the dot: 33 of 1.33.
    public let minor: Int

    /// Any version, such as one that has no name here.
    public init(minor: Int) { self.minor = minor }

    /// Kubernetes 1.28.
    public static let v1_28 = KubernetesVersion(minor: 28)
    /// Kubernetes 1.29.
    public static let v1_29 = KubernetesVersion(minor: 29)
    /// Kubernetes 1.30.
    public static let v1_30 = KubernetesVersion(minor: 30)
    /// Kubernetes 1.31.
    public static let v1_31 = KubernetesVersion(minor: 31)
    /// Kubernetes 1.32.
    public static let v1_32 = KubernetesVersion(minor: 32)
    /// Kubernetes 1.33.
    public static let v1_33 = KubernetesVersion(minor: 33)
    /// Kubernetes 1.34.
    public static let v1_34 = KubernetesVersion(minor: 34)
    /// Kubernetes 1.35.
    public static let v1_35 = KubernetesVersion(minor: 35)
    /// Kubernetes 1.36.
    public static let v1_36 = KubernetesVersion(minor: 36)
    /// Kubernetes 1.37.
    public static let v1_37 = KubernetesVersion(minor: 37)

    /// As releases are called, `1.33`.
    public var description: String { "1.\(minor)" }

    /// The earlier one is less.
    public static func < (left: Self, right: Self) -> Bool { left.minor < right.minor }
}
