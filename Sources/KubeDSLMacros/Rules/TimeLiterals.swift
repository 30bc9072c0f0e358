import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Spans of time, alone and beside others that they must fit.
enum TimeLiterals {
    static let calls: [CallRule] = [
        .seconds(".clientIP", argument: "timeout", InvalidValue.affinityTimeout),
        .seconds("ServiceAccountToken", argument: "expiration", InvalidValue.tokenExpiration),
    ]

    // A time that is not written here may be so elsewhere: beside its default there are only warnings.
    static let chains: [ChainRule] = [
        ChainRule(roots: ["Deployment"]) { chain, findings in
            let deadline = chain.modifiers("progressDeadline").last
            guard let ready = chain.modifiers("minimumReadyTime").last?.seconds("_"),
                let limit = deadline.map({ $0.seconds("_")?.count }) ?? defaultProgressDeadline
            else { return }
            findings.add(
                InvalidValue.progressDeadline(limit, minReady: ready.count),
                at: deadline?.seconds("_")?.node ?? ready.node, as: deadline == nil ? .warning : .error)
        },
        ChainRule(roots: ["Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"]) { chain, findings in
            let written = chain.modifiers("gracePeriod").last
            guard let period = written.map({ $0.seconds("_")?.count }) ?? defaultGracePeriod else { return }
            for container in WrittenContainers(of: chain.root).chains {
                guard let hook = container.modifiers("preStop").last?.call("_"), hook.callee == ".sleep",
                    let pause = hook.seconds("_")
                else { continue }
                findings.add(
                    InvalidValue.preStopSleep(pause.count, gracePeriod: period), at: pause.node,
                    as: written == nil ? .warning : .error)
            }
        },
    ]

    // What the API takes where nothing is written, in seconds.
    private static let defaultProgressDeadline = 600
    private static let defaultGracePeriod = 30
}
