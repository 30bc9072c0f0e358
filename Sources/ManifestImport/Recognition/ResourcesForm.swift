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
            let cpu = Self.bounds(node, "cpu", Amount.cpu),
            let memory = Self.bounds(node, "memory", Amount.memory)
        else { return nil }
        let storage = Self.bounds(node, "ephemeral-storage", Amount.memory)
        value = Resources(cpu: cpu.bounds, memory: memory.bounds, ephemeralStorage: storage?.bounds)
        spelling = .call(
            "Resources",
            [SwiftArgument("cpu", cpu.spelling), SwiftArgument("memory", memory.spelling)]
                + (storage.map { [SwiftArgument("ephemeralStorage", $0.spelling)] } ?? []))
    }

    private static func bounds<Quantity: Hashable & Sendable>(
        _ node: ManifestNode, _ resource: String, _ read: (String) -> Amount.Read<Quantity>?
    ) -> (bounds: ResourceBounds<Quantity>, spelling: SwiftExpression)? {
        guard let request = node.at("requests", resource)?.text else { return nil }
        return Amount.bounds(request, node.at("limits", resource)?.text, read)
    }
}
