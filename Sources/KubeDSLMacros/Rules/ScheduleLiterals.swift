import KubernetesValues
import SwiftDiagnostics

/// When jobs run.
enum ScheduleLiterals {
    static let calls: [CallRule] = [
        .text("CronJob", argument: "_", CronJobName.refusal),
        .text("CronJob", "CronJobSpec", argument: "schedule", CronExpression.refusal),
        .text("CronJob", "CronJobSpec", argument: "timeZone", TimeZoneName.refusal),
        CallRule(callees: ["CronJob"]) { call, findings in
            guard let deadline = call.seconds("startWithin") else { return }
            findings.add(InvalidValue.startingDeadline(deadline.count), at: deadline.node, as: .warning)
        },
    ]
}
