import KubernetesModel

/// What one container or pod may take of a resource.
public struct LimitAmounts<Amount: Hashable & Sendable & CustomStringConvertible>: Hashable, Sendable {
    private let min: Amount?
    private let max: Amount?
    private let `default`: ResourceBounds<Amount>?
    private let maxLimitRequestRatio: UInt?

    /// - Parameters:
    ///   - min: the least that may be requested.
    ///   - default: request and limit of a container that names none. Only containers have one.
    ///   - max: the most that a limit may be.
    ///   - maxLimitRequestRatio: how many times its request a limit may be.
    public static func amounts(
        min: Amount? = nil, default: ResourceBounds<Amount>? = nil, max: Amount? = nil,
        maxLimitRequestRatio: UInt? = nil
    ) -> LimitAmounts {
        LimitAmounts(min: min, max: max, default: `default`, maxLimitRequestRatio: maxLimitRequestRatio)
    }

    func set(_ resource: String, in item: inout CoreV1.LimitRangeItem) {
        item.max.set(resource, max?.description)
        item.min.set(resource, min?.description)
        item.default.set(resource, `default`?.limit?.description)
        item.defaultRequest.set(resource, `default`?.request.description)
        item.maxLimitRequestRatio.set(resource, maxLimitRequestRatio?.description)
    }
}

extension OrderedMap<Quantity>? {
    /// Sets an amount, and makes the map for the first one.
    fileprivate mutating func set(_ resource: String, _ amount: String?) {
        guard let amount else { return }
        self = (self ?? [:]).merging([resource: Quantity(amount)])
    }
}
