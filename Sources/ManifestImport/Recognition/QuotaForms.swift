import KubeDSL
import KubernetesModel

/// What the objects of a namespace may take together → `ResourceQuota`.
enum QuotaForms {
    static func declaration(
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
}
