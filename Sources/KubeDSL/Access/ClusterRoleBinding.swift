package import KubernetesModel

/// Gives ServiceAccounts of the namespace that it stands in the rights of a role in all namespaces.
/// [ClusterRoleBinding](https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/)
public struct ClusterRoleBinding: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let role: ClusterRole
    private let accounts: [ServiceAccount]

    /// - Parameters:
    ///   - account: of the namespace that the binding stands in.
    ///   - others: further ones.
    public init(
        _ name: String, of role: ClusterRole, to account: ServiceAccount, _ others: ServiceAccount...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, of: role, to: [account] + others, at: SourceLocation(file: file, line: line, column: column))
    }

    package init(_ name: String, of role: ClusterRole, to accounts: [ServiceAccount], at location: SourceLocation) {
        self.name = name
        self.role = role
        self.accounts = accounts
        settings = DeclarationSettings(at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let namespace = lowering.namespace
        let object = RbacV1.ClusterRoleBinding(
            metadata: lowering.metadata(name, scope: .cluster),
            subjects: accounts.map { .serviceAccount($0.name, in: namespace) },
            roleRef: .to(.clusterRole, role.name))
        lowering.add(settings.declared(object), of: settings)
    }
}
