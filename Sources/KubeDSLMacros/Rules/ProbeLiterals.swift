import KubernetesValues
import SwiftDiagnostics

/// Probes.
enum ProbeLiterals {
    static let calls: [CallRule] = [
        .entries(".http", argument: "headers", keys: HTTPHeaderName.refusal),
        CallRule(callees: ["startup", "liveness", "readiness"]) { call, findings in
            guard let period = call.seconds("every"), let timeout = call.seconds("timeout") else { return }
            let refusal = InvalidValue.probeTimeout(timeout.count, period: period.count)
            findings.add(refusal, at: timeout.node, as: .warning)
        },
    ]
}
