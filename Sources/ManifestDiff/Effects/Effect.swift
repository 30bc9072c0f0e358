/// What a difference does to the running system when it is applied.
package struct Effect: Hashable, Sendable {
    /// From harmless to dangerous; the raw value is its name on the command line and in JSON.
    package enum Kind: String, CaseIterable, Sendable {
        /// Nothing that runs behaves differently.
        case nothing
        /// It takes effect at once, and nothing restarts.
        case inPlace = "in-place"
        /// An object that was not there.
        case added
        /// Another number of replicas.
        case scale
        /// Another content of a ConfigMap or Secret, while pods keep the old one.
        case configReload = "config-reload"
        /// Pods are replaced one after the other.
        case rollingRestart = "rolling-restart"
        /// Something reads or holds a key of a Secret that it did not.
        case secretKeyAdded = "secret-key-added"
        /// Fewer replicas.
        case scaleLowered = "scale-lowered"
        /// More pods may be missing at a time, or a quota is smaller.
        case budgetLowered = "budget-lowered"
        /// Somebody may do what they might not.
        case accessGranted = "access-granted"
        /// Something can be reached that could not.
        case exposureOpened = "exposure"
        /// A key of a Secret is gone, or no longer read.
        case secretKeyRemoved = "secret-key-removed"
        /// An object, port or route that others may count on is gone.
        case removed
        /// Nothing serves for a while.
        case downtime
        /// The API server refuses the change.
        case immutable
        /// Stored data is deleted.
        case dataLoss = "data-loss"
    }

    package let kind: Kind

    /// What happens, as a phrase.
    package let reason: String

    init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }
}

extension Effect.Kind: Comparable {
    /// By danger.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Its name in a report: `rolling restart`.
    package var title: String {
        switch self {
        case .exposureOpened: "exposure opened"
        case .inPlace: "in place"
        case .dataLoss: "data loss"
        default: rawValue.split(separator: "-").joined(separator: " ")
        }
    }
}
