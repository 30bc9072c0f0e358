import KubeDSL
import KubernetesModel

/// What single containers, pods and claims may take → `LimitRange`.
enum LimitForms {
    static func declaration(
        _ object: ImportedObject, in scope: StackScope, _ literal: ModelLiteral
    ) -> DeclarationForm? {
        let nodes = object.node.at("spec", "limits")?.items ?? []
        let items = nodes.compactMap(item)
        guard !items.isEmpty, items.count == nodes.count else { return nil }
        let arguments = [SwiftArgument(nil, .text(object.name))] + items.map { SwiftArgument(nil, $0.spelling) }
        let declared = LimitRange(object.name, items: items.map(\.value), at: .unwritten)
        return DeclarationForm(
            declared, .call("LimitRange", arguments), for: object, in: scope, literal: literal, patches: 1)
    }

    private static func item(_ node: ManifestNode) -> (value: LimitRangeItem, spelling: SwiftExpression)? {
        switch node["type"]?.text {
        case "Container":
            let cpu = limit(node, "cpu", Amount.cpu)
            let memory = limit(node, "memory", Amount.memory)
            let storage = limit(node, "ephemeral-storage", Amount.memory)
            return (
                .containers(cpu: cpu?.value, memory: memory?.value, ephemeralStorage: storage?.value),
                .call(
                    ".containers",
                    arguments([
                        ("cpu", cpu?.spelling), ("memory", memory?.spelling), ("ephemeralStorage", storage?.spelling),
                    ]))
            )
        case "Pod":
            let cpu = limit(node, "cpu", Amount.cpu)
            let memory = limit(node, "memory", Amount.memory)
            return (
                .pods(cpu: cpu?.value, memory: memory?.value),
                .call(".pods", arguments([("cpu", cpu?.spelling), ("memory", memory?.spelling)]))
            )
        case "PersistentVolumeClaim":
            guard let max = node.at("max", "storage")?.text.flatMap(Amount.memory) else { return nil }
            let min = node.at("min", "storage")?.text.flatMap(Amount.memory)
            return (
                .persistentVolumeClaims(min: min?.amount, max: max.amount),
                .call(".persistentVolumeClaims", arguments([("min", min?.spelling), ("max", max.spelling)]))
            )
        default: return nil
        }
    }

    private static func arguments(_ parts: [(String, SwiftExpression?)]) -> [SwiftArgument] {
        parts.compactMap { label, spelling in spelling.map { SwiftArgument(label, $0) } }
    }

    private static func limit<Quantity: Hashable & Sendable & CustomStringConvertible>(
        _ node: ManifestNode, _ resource: String, _ read: (String) -> Amount.Read<Quantity>?
    ) -> (value: LimitAmounts<Quantity>, spelling: SwiftExpression)? {
        func amount(_ field: String) -> Amount.Read<Quantity>? { node.at(field, resource)?.text.flatMap(read) }
        let bounds = node.at("defaultRequest", resource)?.text.flatMap { request in
            Amount.bounds(request, node.at("default", resource)?.text, read)
        }
        let ratio = node.at("maxLimitRequestRatio", resource)?.text.flatMap { UInt($0) }
        let (min, max) = (amount("min"), amount("max"))
        let parts = arguments([
            ("min", min?.spelling), ("default", bounds?.spelling), ("max", max?.spelling),
            ("maxLimitRequestRatio", ratio.map { .token("\($0)") }),
        ])
        guard !parts.isEmpty else { return nil }
        return (
            .amounts(min: min?.amount, default: bounds?.bounds, max: max?.amount, maxLimitRequestRatio: ratio),
            .call(".amounts", parts)
        )
    }
}
