import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// How many pods there are, and how many may be missing.
enum ScalingLiterals {
    static let calls: [CallRule] = [
        CallRule(callees: [".autoscaled"], check: checkRange),
        CallRule(callees: ["disruptionBudget"]) { call, findings in
            if let bound = call.podCount("maxUnavailable") {
                findings.add(InvalidValue.disruptionBudget(maxUnavailable: bound.value), at: bound.node)
            }
            if let bound = call.podCount("minAvailable") {
                findings.add(InvalidValue.disruptionBudget(minAvailable: bound.value), at: bound.node)
            }
        },
        CallRule(callees: ["rollout"]) { call, findings in
            guard let unavailable = call.podCount("unavailable"), let surge = call.podCount("surge") else { return }
            let refusal = InvalidValue.rollout(unavailable: unavailable.value, surge: surge.value)
            findings.add(refusal, at: unavailable.node)
        },
        CallRule(callees: ["revisionHistory"]) { call, findings in
            guard let limit = call.number("_") else { return }
            findings.add(InvalidValue.revisionHistory(limit.value), at: limit.node, as: .warning)
        },
        .number(".cpu", ".memory", argument: "_") { InvalidValue.zero($0, "target") },
        .number(".pods", ".percent", argument: "_", beside: "every", InvalidValue.scalingStep),
        .seconds(".pods", ".percent", argument: "every", InvalidValue.scalingPeriod),
        .seconds("scaleUp", "scaleDown", argument: "stabilization", InvalidValue.stabilizationWindow),
    ]

    static let chains: [ChainRule] = [
        ChainRule(roots: ["Deployment"]) { chain, findings in
            let metrics = chain.root.outcomes("replicas").compactMap { $0.as(FunctionCallExprSyntax.self) }
                .compactMap(CallChain.init).filter { $0.root.callee == ".autoscaled" }.flatMap(\.root.metrics)
            let measured = metrics.compactMap { $0.text("of") }
            // A patch may add a container.
            guard !measured.isEmpty, chain.modifiers("patch").isEmpty else { return }
            let containers = WrittenContainers(of: chain.root)
            let names = containers.chains.filter { $0.root.callee != "InitContainer" }.map { $0.root.text("_")?.text }
            let known = names.compactMap { $0 }
            guard containers.areAll, known.count == names.count else { return }
            for name in measured { findings.add(InvalidValue.measuredContainer(name.text, of: known), at: name) }
        }
    ]

    private static func checkRange(_ call: Call, _ findings: inout Findings) {
        guard let min = call.number("min"), let max = call.number("max") else { return }
        if let refusal = InvalidValue.replicaRange(min: min.value, max: max.value) {
            let isReversed = min.value > max.value && max.value > 0
            let node = min.value < 1 || isReversed ? min.node : max.node
            let fixIts = isReversed ? [FixIt.swapping(min.node, max.node, rule: refusal.rule)] : []
            findings.add(refusal, at: node, fixIts: fixIts)
        } else if let refusal = InvalidValue.idleAutoscaler(min: min.value, max: max.value) {
            let fixIt = FixIt.writing(min.node, described: "\(min.value)", instead: call.node, rule: refusal.rule)
            findings.add(refusal, at: max.node, fixIts: [fixIt], as: .warning)
        }
    }
}

extension Call {
    /// The metrics that an autoscaler keeps to, as far as they are written in it.
    fileprivate var metrics: [Call] {
        node.arguments.compactMap { $0.expression.as(FunctionCallExprSyntax.self).flatMap(Call.init) }
            .filter { [".cpu", ".memory"].contains($0.callee) }
    }
}
