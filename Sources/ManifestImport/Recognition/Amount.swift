import KubeDSL
import KubernetesModel
import KubernetesValues

/// Amounts in the API's notation → amounts of the DSL that are rendered the same, and how the source spells them.
enum Amount {
    typealias Read<Quantity> = (amount: Quantity, spelling: SwiftExpression)

    static func cpu(_ text: String) -> Read<CPUQuantity>? {
        guard let amount = try? CPUQuantity(text), amount.description == text else { return nil }
        let (cores, rest) = amount.millicores.quotientAndRemainder(dividingBy: 1000)
        let spelling = rest == 0 ? call("cores", cores) : call("millicores", amount.millicores)
        return (amount, spelling)
    }

    static func memory(_ text: String) -> Read<MemoryQuantity>? {
        guard let amount = try? MemoryQuantity(text), amount.description == text else { return nil }
        let digits = text.prefix { $0.isNumber }
        guard let count = Int64(digits), let unit = units[text.dropFirst(digits.count)] else {
            return (amount, call("bytes", amount.bytes))
        }
        return (amount, call(unit, count))
    }

    /// A request and its limit, `request ... limit`; nil where one of them is in a notation that would change.
    static func bounds<Quantity: Hashable & Sendable>(
        _ request: String, _ limit: String?, _ read: (String) -> Read<Quantity>?
    ) -> (bounds: ResourceBounds<Quantity>, spelling: SwiftExpression)? {
        guard let request = read(request) else { return nil }
        guard let limit else {
            return (
                .unlimited(from: request.amount, because: Reason.text),
                Reason.call(".unlimited", SwiftArgument("from", request.spelling))
            )
        }
        guard let limit = read(limit), let low = request.spelling.flat, let high = limit.spelling.flat else {
            return nil
        }
        if limit.amount == request.amount {
            return (.exactly(request.amount), .call(".exactly", SwiftArgument(nil, request.spelling)))
        }
        return (.between(request.amount, limit.amount), .token("\(low) ... \(high)"))
    }

    /// A number of pods, or a share of them.
    static func pods(_ node: ManifestNode) -> (value: CountOrPercent, spelling: SwiftExpression)? {
        if let number = node.integer.flatMap({ UInt32(exactly: $0) }) {
            return (.count(Int(number)), .token("\(number)"))
        }
        guard let text = node.text, text.hasSuffix("%"), let percent = Int(text.dropLast()), "\(percent)%" == text,
            percent >= 0
        else { return nil }
        return (.percent(percent), .token(text))
    }

    private static let units: [Substring: String] = [
        "": "bytes", "Ki": "kibibytes", "Mi": "mebibytes", "Gi": "gibibytes", "Ti": "tebibytes", "k": "kilobytes",
        "M": "megabytes", "G": "gigabytes", "T": "terabytes",
    ]

    private static func call(_ unit: String, _ count: Int64) -> SwiftExpression {
        .call(".\(unit)", SwiftArgument(nil, .token("\(count)")))
    }
}
