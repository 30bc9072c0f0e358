package import KubernetesModel

/// A number of pods, or a share of them written `25%`.
public struct CountOrPercent: Hashable, Sendable, ExpressibleByIntegerLiteral {
    package let lowered: IntOrString

    public init(integerLiteral count: UInt32) { lowered = .int(Int(count)) }

    /// So many pods.
    public static func count(_ count: Int) -> CountOrPercent { CountOrPercent(lowered: .int(count)) }
    /// A share of the pods in percent; `25%` is the same.
    public static func percent(_ percent: Int) -> CountOrPercent { CountOrPercent(lowered: .string("\(percent)%")) }

    private init(lowered: IntOrString) { self.lowered = lowered }
}

postfix operator %

/// A share in percent: `25%`.
public postfix func % (percent: Int) -> CountOrPercent { .percent(percent) }
