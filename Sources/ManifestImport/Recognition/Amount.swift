import KubernetesValues

/// Amounts in the API's notation → amounts of the DSL that are rendered the same, and how the source spells them.
enum Amount {
    static func cpu(_ text: String) -> (amount: CPUQuantity, spelling: SwiftExpression)? {
        guard let amount = try? CPUQuantity(text), amount.description == text else { return nil }
        let (cores, rest) = amount.millicores.quotientAndRemainder(dividingBy: 1000)
        let spelling = rest == 0 ? call("cores", cores) : call("millicores", amount.millicores)
        return (amount, spelling)
    }

    static func memory(_ text: String) -> (amount: MemoryQuantity, spelling: SwiftExpression)? {
        guard let amount = try? MemoryQuantity(text), amount.description == text else { return nil }
        let digits = text.prefix { $0.isNumber }
        guard let count = Int64(digits), let unit = units[text.dropFirst(digits.count)] else {
            return (amount, call("bytes", amount.bytes))
        }
        return (amount, call(unit, count))
    }

    private static let units: [Substring: String] = [
        "": "bytes", "Ki": "kibibytes", "Mi": "mebibytes", "Gi": "gibibytes", "Ti": "tebibytes", "k": "kilobytes",
        "M": "megabytes", "G": "gigabytes", "T": "terabytes",
    ]

    private static func call(_ unit: String, _ count: Int64) -> SwiftExpression {
        .call(".\(unit)", SwiftArgument(nil, .token("\(count)")))
    }
}
