public import KubernetesModel

/// How much the objects of a namespace may take together.
///
/// ```swift
/// ResourceQuota("todo-app", .cpu(.cores(4) ... .cores(8)), .memory(.gibibytes(8) ... .gibibytes(16)), .pods(30))
/// ```
/// [ResourceQuota](https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/resource-quota-v1/)
public struct ResourceQuota: Declaration {
    public var settings: DeclarationSettings
    private let name: String
    private let amounts: [QuotaAmount]
    private let scopes: [CoreV1.ResourceQuotaScope]

    /// - Parameters:
    ///   - name: a DNS subdomain.
    ///   - amount: what is limited; of two for one resource the later one holds.
    ///   - others: further amounts.
    ///   - scopes: which pods count. Default: all.
    public init(
        _ name: String, _ amount: QuotaAmount, _ others: QuotaAmount..., scopes: [CoreV1.ResourceQuotaScope] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, amounts: [amount] + others, scopes: scopes,
            at: SourceLocation(file: file, line: line, column: column))
    }

    package init(
        _ name: String, amounts: [QuotaAmount], scopes: [CoreV1.ResourceQuotaScope], at location: SourceLocation
    ) {
        settings = DeclarationSettings(at: location)
        self.name = name
        self.amounts = amounts
        self.scopes = scopes
    }

    public func lower(into lowering: inout Lowering) {
        let spec = CoreV1.ResourceQuotaSpec(
            hard: OrderedMap(amounts.lazy.flatMap(\.hard)), scopes: scopes.isEmpty ? nil : scopes)
        let object = CoreV1.ResourceQuota(metadata: lowering.metadata(name), spec: spec)
        lowering.add(settings.declared(object), of: settings)
    }
}
