import KubeDSL
import KubernetesModel

/// Accounts, roles and bindings that are no single workload's → `ServiceAccount`, `Role`, `ClusterRole` and bindings.
struct AccessDeclarations {
    private let scope: StackScope
    /// The properties of the accounts and the roles that are declared, by their names.
    private(set) var accounts: [String: String] = [:]
    private var roles: [String: [String: String]] = [:]

    init(in scope: StackScope) { self.scope = scope }

    mutating func account(_ object: ImportedObject, _ property: String, _ literal: ModelLiteral) -> ImportedDeclaration?
    {
        let call = SwiftExpression.call("ServiceAccount", SwiftArgument(nil, .text(object.name)))
        guard
            let form = DeclarationForm(
                ServiceAccount(object.name), call, for: object, in: scope, literal: literal, patches: 1)
        else { return nil }
        accounts[object.name] = property
        return ImportedDeclaration(property, "ServiceAccount", form.spelling, in: "Access")
    }

    mutating func role(_ object: ImportedObject, _ property: String, _ literal: ModelLiteral) -> ImportedDeclaration? {
        guard let access = AccessForms(object.node, in: literal.keys) else { return nil }
        let rules = access.rules.map(\.value)
        let kind = object.kind.kind
        let call = SwiftExpression.call(
            kind,
            [SwiftArgument(nil, .text(object.name))]
                + access.rules.map { SwiftArgument(nil, .call("AccessRule", $0.arguments)) })
        let spelling =
            object.kind == RbacV1.Role.groupVersionKind
            ? form(Role(object.name, rules: rules, at: .unwritten), call, for: object, literal)
            : form(ClusterRole(object.name, rules: rules, at: .unwritten), call, for: object, literal)
        guard let spelling else { return nil }
        roles[kind, default: [:]][object.name] = property
        return ImportedDeclaration(property, kind, spelling, in: "Access")
    }

    /// Nil for subjects other than accounts of the stack's namespace that have a declaration.
    func binding(_ object: ImportedObject, _ property: String, _ literal: ModelLiteral) -> ImportedDeclaration? {
        guard let kind = object.node.at("roleRef", "kind")?.text, let name = object.node.at("roleRef", "name")?.text,
            let subjects = object.node["subjects"]?.items, !subjects.isEmpty
        else { return nil }
        let names = subjects.compactMap { subject -> String? in
            guard subject["kind"]?.text == "ServiceAccount", subject["namespace"]?.text == scope.namespace else {
                return nil
            }
            return subject["name"]?.text
        }
        let accounts = names.compactMap { self.accounts[$0] }
        guard accounts.count == subjects.count, let role = roleSpelling(kind, name) else { return nil }
        let call = SwiftExpression.call(
            object.kind.kind,
            [SwiftArgument(nil, .text(object.name)), SwiftArgument("of", role)]
                + accounts.enumerated().map { SwiftArgument($0.offset == 0 ? "to" : nil, .token($0.element)) })
        let values = names.map { ServiceAccount($0) }
        let spelling: SwiftExpression?
        if object.kind == RbacV1.RoleBinding.groupVersionKind {
            let reference = RbacV1.RoleRef.to(kind == "Role" ? .role : .clusterRole, name)
            spelling = form(
                RoleBinding(object.name, of: reference, to: values, at: .unwritten), call, for: object, literal)
        } else {
            spelling = form(
                ClusterRoleBinding(object.name, of: .existing(name), to: values, at: .unwritten), call, for: object,
                literal)
        }
        return spelling.map { ImportedDeclaration(property, object.kind.kind, $0, in: "Access") }
    }

    private func roleSpelling(_ kind: String, _ name: String) -> SwiftExpression? {
        if let property = roles[kind]?[name] { return .token(property) }
        guard kind == "ClusterRole" else { return nil }
        return .call(".existing", SwiftArgument(nil, .text(name)))
    }

    private func form(
        _ value: some Declaration, _ call: SwiftExpression, for object: ImportedObject, _ literal: ModelLiteral
    ) -> SwiftExpression? {
        DeclarationForm(value, call, for: object, in: scope, literal: literal, patches: 1)?.spelling
    }
}
