public import KubernetesValues

/// The request and the limit of one resource, written `request ... limit`.
public struct ResourceBounds<Amount: Hashable & Sendable>: Hashable, Sendable {
    /// What the scheduler reserves.
    public let request: Amount
    /// What the container may not exceed; nil only where the source says why there is none.
    public let limit: Amount?
    /// Why there is no limit.
    public let unlimitedReason: String?

    /// Request and limit are one amount.
    public static func exactly(_ amount: Amount) -> ResourceBounds {
        ResourceBounds(request: amount, limit: amount, unlimitedReason: nil)
    }

    /// A request without a limit, for the reason given.
    public static func unlimited(from request: Amount, because reason: String) -> ResourceBounds {
        ResourceBounds(request: request, limit: nil, unlimitedReason: reason)
    }
}

// Own operators rather than `ClosedRange`: that one traps on reversed bounds, without naming a place.
extension CPUQuantity {
    /// `request ... limit`
    public static func ... (request: CPUQuantity, limit: CPUQuantity) -> ResourceBounds<CPUQuantity> {
        ResourceBounds(request: request, limit: limit, unlimitedReason: nil)
    }
}

extension MemoryQuantity {
    /// `request ... limit`
    public static func ... (request: MemoryQuantity, limit: MemoryQuantity) -> ResourceBounds<MemoryQuantity> {
        ResourceBounds(request: request, limit: limit, unlimitedReason: nil)
    }
}
