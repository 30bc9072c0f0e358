package import KubernetesModel

/// Gives ServiceAccounts of its namespace the rights of a role, in this namespace.
///
/// ```swift
/// RoleBinding("config-readers", of: configReader, to: operators)
/// ```
/// What a role is given for cannot be changed in the cluster: another role needs another binding.
/// [RoleBinding](https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/role-binding-v1/)
public struct RoleBinding: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let role: RbacV1.RoleRef
    private let accounts: [ServiceAccount]

    /// Gives the rights of a role of the same namespace.
    public init(
        _ name: String, of role: Role, to account: ServiceAccount, _ others: ServiceAccount...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, of: .to(.role, role.name), to: [account] + others,
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Gives the rights of a cluster role, in this namespace alone.
    public init(
        _ name: String, of role: ClusterRole, to account: ServiceAccount, _ others: ServiceAccount...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, of: .to(.clusterRole, role.name), to: [account] + others,
            at: SourceLocation(file: file, line: line, column: column))
    }

    package init(
        _ name: String, of role: RbacV1.RoleRef, to accounts: [ServiceAccount], at location: SourceLocation
    ) {
        self.name = name
        self.role = role
        self.accounts = accounts
        settings = DeclarationSettings(at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let namespace = lowering.namespace
        let object = RbacV1.RoleBinding(
            metadata: lowering.metadata(name), subjects: accounts.map { .serviceAccount($0.name, in: namespace) },
            roleRef: role)
        lowering.add(settings.declared(object), of: settings)
    }
}
