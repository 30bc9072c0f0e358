import SwiftSyntax

/// A declaration with its modifiers, in the order in which they are written.
struct CallChain {
    let root: Call
    let modifiers: [Call]

    /// Nil where `last` is followed by another modifier, or where no call of an initialiser is at the chain's start.
    init?(endingWith last: FunctionCallExprSyntax) {
        if let access = last.parent?.as(MemberAccessExprSyntax.self),
            access.parent?.is(FunctionCallExprSyntax.self) == true
        {
            return nil
        }
        var modifiers: [Call] = []
        var node = last
        while let inner = node.calledExpression.as(MemberAccessExprSyntax.self)?.base?.as(FunctionCallExprSyntax.self) {
            if let modifier = Call(node) { modifiers.append(modifier) }
            node = inner
        }
        guard let root = Call(node) else { return nil }
        self.root = root
        self.modifiers = modifiers.reversed()
    }

    func modifiers(_ callee: String) -> [Call] { modifiers.filter { $0.callee == callee } }
}
