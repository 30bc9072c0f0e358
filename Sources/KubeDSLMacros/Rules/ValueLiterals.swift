import KubernetesValues

/// Values that are made from text, `try CIDR("10.0.0.0/8")`: what would throw at run time is known here.
enum ValueLiterals {
    static let calls: [CallRule] = [
        .text("CIDR", argument: "_", CIDR.refusal),
        .text("CPUQuantity", argument: "_", CPUQuantity.refusal),
        .text("CronExpression", argument: "_", CronExpression.refusal),
        .text("DurationSeconds", argument: "_", DurationSeconds.refusal),
        .text("IPAddress", argument: "_", IPAddress.refusal),
        .text("ImageReference", argument: "_", ImageReference.refusal),
        .text("MemoryQuantity", argument: "_", MemoryQuantity.refusal),
        .text("Percent", argument: "_", Percent.refusal),
        .text("PortName", argument: "_", PortName.refusal),
        .text("TimeZoneName", argument: "_", TimeZoneName.refusal),
        .number("GroupID", argument: "_") { GroupID.refusal(of: String($0)) },
        .number("NodePort", argument: "_") { NodePort.refusal(of: String($0)) },
        .number("PortNumber", argument: "_") { PortNumber.refusal(of: String($0)) },
        .number("UserID", argument: "_") { UserID.refusal(of: String($0)) },
    ]
}
