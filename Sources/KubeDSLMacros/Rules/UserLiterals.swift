import KubernetesValues

/// Users and groups that processes run as.
enum UserLiterals {
    static let calls: [CallRule] = [
        .number("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", argument: "user", userRefusal),
        .number("PodUser", argument: "_", userRefusal),
        .number("PodUser", argument: "group") { GroupID.refusal(of: String($0)) },
        .number("PodUser", argument: "fsGroup") { GroupID.refusal(of: String($0)) },
    ]

    static let property = PropertyRule.number("PodUser", userRefusal)

    private static func userRefusal(of user: Int) -> InvalidValue? { UserID.refusal(of: String(user)) }
}
