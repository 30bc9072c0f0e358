import KubernetesValues
import SwiftSyntax

/// An amount of a resource written with its unit: `.millicores(500)`, `.gibibytes(1)`.
enum AmountLiteral {
    case cpu(CPUQuantity)
    case memory(MemoryQuantity)

    init?(_ expression: ExprSyntax) {
        guard let call = expression.as(FunctionCallExprSyntax.self).flatMap(Call.init),
            let number = call.number("_"), let count = UInt(exactly: number.value)
        else { return nil }
        if let unit = Self.cpuUnits[call.callee] {
            self = .cpu(unit(count))
        } else if let unit = Self.memoryUnits[call.callee] {
            self = .memory(unit(count))
        } else {
            return nil
        }
    }

    private static let cpuUnits: [String: @Sendable (UInt) -> CPUQuantity] = [
        ".millicores": CPUQuantity.millicores, ".cores": CPUQuantity.cores,
    ]

    private static let memoryUnits: [String: @Sendable (UInt) -> MemoryQuantity] = [
        ".bytes": MemoryQuantity.bytes,
        ".kibibytes": MemoryQuantity.kibibytes, ".kilobytes": MemoryQuantity.kilobytes,
        ".mebibytes": MemoryQuantity.mebibytes, ".megabytes": MemoryQuantity.megabytes,
        ".gibibytes": MemoryQuantity.gibibytes, ".gigabytes": MemoryQuantity.gigabytes,
        ".tebibytes": MemoryQuantity.tebibytes, ".terabytes": MemoryQuantity.terabytes,
    ]
}
