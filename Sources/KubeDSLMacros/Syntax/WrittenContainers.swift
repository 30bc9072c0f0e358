import SwiftSyntax

/// The containers that are written as they are in a workload's braces.
struct WrittenContainers {
    private(set) var chains: [CallChain] = []
    /// Whether there is nothing else in the braces, such as a condition or a container that is declared elsewhere.
    private(set) var areAll = true

    init(of workload: Call) {
        let braces = workload.node.trailingClosure ?? workload.argument("containers")?.as(ClosureExprSyntax.self)
        guard let braces else {
            areAll = false
            return
        }
        for statement in braces.statements {
            if let call = statement.item.as(FunctionCallExprSyntax.self), let chain = CallChain(endingWith: call),
                ["Container", "Sidecar", "InitContainer"].contains(chain.root.callee)
            {
                chains.append(chain)
            } else {
                areAll = false
            }
        }
    }
}
