import KubeDSL
import KubernetesModel
import KubernetesValues

/// Requests and limits → `Resources`.
struct ResourcesForm {
    let value: Resources
    let spelling: SwiftExpression

    /// Nil where processor time or memory is not requested, or in a notation that would change.
    init?(_ node: ManifestNode?) {
        guard let node, node.hasOnly("requests", "limits"),
            let cpu = Self.bounds(node, "cpu", { $0...$1 }, Amount.cpu),
            let memory = Self.bounds(node, "memory", { $0...$1 }, Amount.memory)
        else { return nil }
        let storage = Self.bounds(node, "ephemeral-storage", { $0...$1 }, Amount.memory)
        value = Resources(cpu: cpu.bounds, memory: memory.bounds, ephemeralStorage: storage?.bounds)
        spelling = .call(
            "Resources",
            [SwiftArgument("cpu", cpu.spelling), SwiftArgument("memory", memory.spelling)]
                + (storage.map { [SwiftArgument("ephemeralStorage", $0.spelling)] } ?? []))
    }

    private static func bounds<Quantity: Hashable & Sendable>(
        _ node: ManifestNode, _ resource: String, _ join: (Quantity, Quantity) -> ResourceBounds<Quantity>,
        _ read: (String) -> (amount: Quantity, spelling: SwiftExpression)?
    ) -> (bounds: ResourceBounds<Quantity>, spelling: SwiftExpression)? {
        guard let request = node.at("requests", resource)?.text.flatMap(read) else { return nil }
        guard let limitText = node.at("limits", resource)?.text else {
            return (
                .unlimited(from: request.amount, because: Reason.text),
                Reason.call(".unlimited", SwiftArgument("from", request.spelling))
            )
        }
        guard let limit = read(limitText), let low = request.spelling.flat, let high = limit.spelling.flat else {
            return nil
        }
        if limit.amount == request.amount {
            return (.exactly(request.amount), .call(".exactly", SwiftArgument(nil, request.spelling)))
        }
        return (join(request.amount, limit.amount), .token("\(low) ... \(high)"))
    }
}
