import KubeDSL

private func object(
    _ title: String, _ rule: RuleID, _ offender: String,
    _ change: @escaping @Sendable (inout MetaV1.ObjectMeta) -> Void
) -> Mutation {
    .changing(AppsV1.Deployment.self, "frontend", title, rule, offender) { change(&$0.metadata) }
}

let objectMutations: [Mutation] = [
    object("an object with capitals", "dns-subdomain", "Frontend") { $0.name = "Frontend" },
    object("a label with a space", "label-value", "a b") { $0.labels?["team"] = "a b" },
    object("a label key with a space", "label-key", "my team") { $0.labels?["my team"] = "a" },
    object("an annotation key with a space", "annotation-key", "my note") { $0.annotations = ["my note": "a"] },
    object("300 KiB of annotations", "oversized-annotations", "frontend") {
        $0.annotations = ["note": String(repeating: "x", count: 300 << 10)]
    },
    object("no namespace", "missing-namespaces", "frontend") { $0.namespace = nil },
    object("a namespace with capitals", "dns-label", "Todo") { $0.namespace = "Todo" },
    .adding(
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "todo-app-config"), data: ["LOG_LEVEL": "info"]),
        "one object twice", "duplicate-objects", "todo-app-config"),
    .changing(
        CoreV1.Namespace.self, "todo-app", "a namespace without a level", "missing-pod-security-level", "todo-app"
    ) { $0.metadata.labels?["pod-security.kubernetes.io/enforce"] = nil },
    .adding(
        CoreV1.ResourceQuota(
            metadata: MetaV1.ObjectMeta(name: "small"), spec: CoreV1.ResourceQuotaSpec(hard: ["pods": "3"])),
        "a quota that is too small", "exceeded-quotas", "small"),
]
