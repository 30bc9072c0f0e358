package import KubernetesModel

/// Rights in one namespace, which a ``RoleBinding`` gives to ServiceAccounts.
///
/// ```swift
/// Role("config-reader", AccessRule(.get, .list, on: .configMaps))
/// ```
/// [Role](https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/role-v1/)
public struct Role: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let rules: [AccessRule]

    /// - Parameters:
    ///   - name: as the API takes it for roles, `config:reader`.
    ///   - rule: what may be done.
    ///   - others: further ones.
    public init(
        _ name: String, _ rule: AccessRule, _ others: AccessRule...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(name, rules: [rule] + others, at: SourceLocation(file: file, line: line, column: column))
    }

    package init(_ name: String, rules: [AccessRule], at location: SourceLocation) {
        self.name = name
        self.rules = rules
        settings = DeclarationSettings(at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let (rules, origins, waivers) = rules.lowered
        let object = RbacV1.Role(metadata: lowering.metadata(name), rules: rules)
        lowering.add(settings.declared(object, origins: origins, waivers: waivers), of: settings)
    }
}
