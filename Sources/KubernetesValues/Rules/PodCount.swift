/// A number of pods, or a share of a workload's pods: `2`, `25%`.
package enum PodCount: Hashable, Sendable, CustomStringConvertible {
    case pods(Int)
    case percent(Int)

    /// Whether it comes to no pod, however many there are.
    package var isNone: Bool { self == .pods(0) || self == .percent(0) }

    package var description: String {
        switch self {
        case .pods(let count): String(count)
        case .percent(let percent): "\(percent)%"
        }
    }

    /// Why it is not a share of what there is, or nil: a share above 100 % would be of pods that do not exist.
    package var refusal: InvalidValue? {
        switch self {
        case .pods: nil
        case .percent: Percent.refusal(of: description)
        }
    }
}
