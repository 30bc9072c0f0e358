import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Walks once through a declaration and shows each place to the rules that are about it.
final class LiteralVisitor: SyntaxVisitor {
    private let root: Syntax
    private var findings = Findings()

    init(of root: Syntax) {
        self.root = root
        super.init(viewMode: .sourceAccurate)
    }

    /// All that the rules have against the declaration, in the order of the source.
    func diagnostics() -> [Diagnostic] {
        walk(root)
        return findings.diagnostics.sorted { $0.position < $1.position }
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if let call = Call(node) {
            for rule in LiteralRules.calls[call.callee] ?? [] { rule.check(call, &findings) }
        }
        if let chain = CallChain(endingWith: node) {
            for rule in LiteralRules.chains[chain.root.callee] ?? [] { rule.check(chain, &findings) }
        }
        return .visitChildren
    }

    override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
        if let operation = OperatorUse(node) { ResourceLiterals.checkBounds(operation, &findings) }
        return .visitChildren
    }

    override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
        if let operation = OperatorUse(node) { ResourceLiterals.checkBounds(operation, &findings) }
        return .visitChildren
    }

    override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
        if let type = node.typeName {
            for rule in LiteralRules.properties[type] ?? [] {
                for value in node.values { rule.check(value, &findings) }
            }
        }
        return .visitChildren
    }

    override func visit(_ node: StringSegmentSyntax) -> SyntaxVisitorContinueKind {
        CredentialLiterals.check(node, &findings)
        return .skipChildren
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        let kind = continuation(node)
        if kind == .visitChildren {
            for name in node.inheritedNames { LiteralRules.enums[name]?(node, &findings) }
        }
        return kind
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { continuation(node) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { continuation(node) }
    override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { continuation(node) }

    /// A type within that is `@Checked` itself is left to its own expansion.
    private func continuation(_ node: some DeclGroupSyntax) -> SyntaxVisitorContinueKind {
        guard node.id != root.id else { return .visitChildren }
        let isChecked = node.attributes.contains { attribute in
            attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription.hasSuffix("Checked") == true
        }
        return isChecked ? .skipChildren : .visitChildren
    }
}
