package import KubernetesModel

/// Rights that can be given in a namespace, by a ``RoleBinding``, or in all of them, by a ``ClusterRoleBinding``.
/// [ClusterRole](https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-v1/)
public struct ClusterRole: Declaration {
    public let name: String
    public var settings: DeclarationSettings
    private let rules: [AccessRule]?

    /// - Parameters:
    ///   - name: as the API takes it for roles, `monitoring:reader`.
    ///   - rule: what may be done.
    ///   - others: further ones.
    public init(
        _ name: String, _ rule: AccessRule, _ others: AccessRule...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(name, rules: [rule] + others, at: SourceLocation(file: file, line: line, column: column))
    }

    /// One that is there already, such as `view`: it can be bound and is not rendered.
    public static func existing(
        _ name: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ClusterRole {
        ClusterRole(name, rules: nil, at: SourceLocation(file: file, line: line, column: column))
    }

    package init(_ name: String, rules: [AccessRule]?, at location: SourceLocation) {
        self.name = name
        self.rules = rules
        settings = DeclarationSettings(at: location)
    }

    public func lower(into lowering: inout Lowering) {
        guard let (rules, origins, waivers) = rules?.lowered else { return }
        let object = RbacV1.ClusterRole(metadata: lowering.metadata(name, scope: .cluster), rules: rules)
        lowering.add(settings.declared(object, origins: origins, waivers: waivers), of: settings)
    }
}
