/// Whether the scheduler must do something, or would rather.
public struct AffinityStrength: Hashable, Sendable {
    /// Nil where it must.
    package let weight: Int?

    /// Pods wait until it can be done.
    public static let required = AffinityStrength(weight: nil)

    /// Done where it can be, before all other preferences.
    public static let preferred = preferred(weight: 100)

    /// Done where it can be, weighed against other preferences.
    ///
    /// - Parameter weight: from 1 to 100.
    public static func preferred(weight: Int) -> AffinityStrength { AffinityStrength(weight: weight) }
}
