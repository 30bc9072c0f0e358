import KubeDSL
import KubernetesModel
import KubernetesValues

/// What the objects of a namespace may take → `ResourceQuota` and `LimitRange`.
enum LimitForms {
    // MARK: - Quotas

    static func quota(
        _ object: ImportedObject, in scope: StackScope, _ literal: ModelLiteral
    ) -> DeclarationForm? {
        guard let hard = object.node.at("spec", "hard")?.texts else { return nil }
        let amounts = amounts(hard)
        let names = object.node.at("spec", "scopes")?.words ?? []
        let scopes = names.compactMap(CoreV1.ResourceQuotaScope.init)
        guard let amounts, !amounts.isEmpty, scopes.count == names.count else { return nil }
        let arguments =
            [SwiftArgument(nil, .text(object.name))] + amounts.map { SwiftArgument(nil, $0.spelling) }
            + (scopes.isEmpty ? [] : [SwiftArgument("scopes", .array(scopes.map { .token(".\($0)") }))])
        let declared = ResourceQuota(
            object.name, amounts: amounts.map(\.value), scopes: scopes, at: .unwritten)
        return DeclarationForm(
            declared, .call("ResourceQuota", arguments), for: object, in: scope, literal: literal, patches: 1)
    }

    private typealias QuotaForm = (value: QuotaAmount, spelling: SwiftExpression)

    /// Nil for an amount that no word says.
    private static func amounts(_ hard: OrderedMap<String>) -> [QuotaForm]? {
        var forms: [QuotaForm] = []
        for (key, text) in hard where !(key.hasPrefix("limits.") && hard["requests.\(key.dropFirst(7))"] != nil) {
            let form: QuotaForm? =
                switch key {
                case "requests.cpu":
                    Amount.bounds(text, hard["limits.cpu"], Amount.cpu).map {
                        (.cpu($0.bounds), .call(".cpu", SwiftArgument(nil, $0.spelling)))
                    }
                case "requests.memory":
                    Amount.bounds(text, hard["limits.memory"], Amount.memory).map {
                        (.memory($0.bounds), .call(".memory", SwiftArgument(nil, $0.spelling)))
                    }
                case "requests.storage":
                    Amount.memory(text).map {
                        (.storage($0.amount), .call(".storage", SwiftArgument(nil, $0.spelling)))
                    }
                default: UInt(text).flatMap { counted(key, $0) }
                }
            guard let form else { return nil }
            forms.append(form)
        }
        return forms
    }

    private static func counted(_ key: String, _ count: UInt) -> QuotaForm? {
        let argument = SwiftArgument(nil, .token("\(count)"))
        let known: [String: (String, (UInt) -> QuotaAmount)] = [
            "pods": (".pods", QuotaAmount.pods), "services": (".services", QuotaAmount.services),
            "persistentvolumeclaims": (".persistentVolumeClaims", QuotaAmount.persistentVolumeClaims),
            "services.loadbalancers": (".loadBalancers", QuotaAmount.loadBalancers),
            "services.nodeports": (".nodePorts", QuotaAmount.nodePorts),
            "configmaps": (".configMaps", QuotaAmount.configMaps), "secrets": (".secrets", QuotaAmount.secrets),
        ]
        if let (name, amount) = known[key] { return (amount(count), .call(name, argument)) }
        guard key.hasPrefix("count/") else { return nil }
        let resource = String(key.dropFirst("count/".count))
        return (
            .count(of: resource, count), .call(".count", SwiftArgument("of", .text(resource)), argument)
        )
    }

    // MARK: - Limits

    static func limits(
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
