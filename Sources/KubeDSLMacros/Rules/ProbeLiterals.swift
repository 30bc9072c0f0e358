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
        CallRule(callees: ["startup", "liveness", "readiness"]) { call, findings in
            for (label, subject) in [("every", "period"), ("timeout", "timeout"), ("within", "limit")] {
                guard let time = call.seconds(label) else { continue }
                findings.add(InvalidValue.zero(time.count, subject), at: time.node)
            }
            for label in ["failures", "successes"] {
                guard let count = call.number(label) else { continue }
                findings.add(InvalidValue.zero(count.value, label), at: count.node)
            }
        },
    ]
}
