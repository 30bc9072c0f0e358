import KubeDSL

private func config(
    _ title: String, _ rule: RuleID, _ offender: String,
    _ change: @escaping @Sendable (inout CoreV1.ConfigMap) -> Void
) -> Mutation {
    .changing(CoreV1.ConfigMap.self, "todo-app-config", title, rule, offender, change)
}

let configurationMutations: [Mutation] = [
    .container("a variable with a space", "env-name", "API KEY") { $0.env?[0].name = "API KEY" },
    .container("a variable twice", "duplicate-variables", "LOG_LEVEL") {
        $0.env?.append(CoreV1.EnvVar(name: "LOG_LEVEL", value: "info"))
    },
    .container("a password in plain text", "plain-secret", "DB_PASSWORD") {
        $0.env?.append(CoreV1.EnvVar(name: "DB_PASSWORD", value: "hunter2"))
    },
    .container("a known kind of credential", "credential", "AWS") {
        $0.env?.append(CoreV1.EnvVar(name: "IDENTITY", value: "AKIA" + "IOSFODNN7EXAMPLE"))
    },
    .container("a ConfigMap that is not there", "dangling-configuration", "other-config") {
        $0.env?.append(
            CoreV1.EnvVar(
                name: "X",
                valueFrom: CoreV1.EnvVarSource(
                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "other-config", key: "X"))))
    },
    .container("a Secret that nobody makes", "dangling-configuration", "other-secret") {
        $0.env?.append(
            CoreV1.EnvVar(
                name: "X",
                valueFrom: CoreV1.EnvVarSource(
                    secretKeyRef: CoreV1.SecretKeySelector(name: "other-secret", key: "X"))))
    },
    .container("a key that the ConfigMap lacks", "missing-configuration-keys", "NOWHERE") {
        $0.env?.append(
            CoreV1.EnvVar(
                name: "X",
                valueFrom: CoreV1.EnvVarSource(
                    configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "todo-app-config", key: "NOWHERE"))))
    },
    .container("a key that the Secret lacks", "missing-configuration-keys", "TOKEN") {
        $0.env?.append(
            CoreV1.EnvVar(
                name: "X",
                valueFrom: CoreV1.EnvVarSource(
                    secretKeyRef: CoreV1.SecretKeySelector(name: "todo-app-secrets", key: "TOKEN"))))
    },
    .container("a value and a source", "invalid-variable-sources", "ENVIRONMENT") { $0.env?[0].value = "both" },
    .container("a variable that is not defined", "undefined-variables", "NOWHERE") { $0.args = ["--to=$(NOWHERE)"] },
    .container("a Service that is not there", "unknown-addresses", "bakend") {
        $0.env?.append(CoreV1.EnvVar(name: "PEER", value: "http://bakend:8000"))
    },
    .container("a port that the Service lacks", "unknown-addresses", "9000") {
        $0.env?.append(CoreV1.EnvVar(name: "PEER", value: "http://frontend:9000"))
    },
    config("2 MiB of configuration", "oversized-configuration", "todo-app-config") {
        $0.data?["LLM_PROVIDER"] = String(repeating: "x", count: 2 << 20)
    },
    config("a key with a space", "config-key", "LOG LEVEL") { $0.data?["LOG LEVEL"] = "info" },
    config("a password in a ConfigMap", "plain-secret", "ADMIN_PASSWORD") { $0.data?["ADMIN_PASSWORD"] = "x" },
    config("a key that nobody uses", "unused-configuration", "FORGOTTEN") { $0.data?["FORGOTTEN"] = "x" },
    config("one key in data and in binary data", "duplicate-configuration-keys", "LOG_LEVEL") {
        $0.binaryData = ["LOG_LEVEL": "aW5mbw=="]
    },
    config("a private key", "credential", "private key") {
        $0.data?["LLM_PROVIDER"] = "-----BEGIN " + "RSA PRIVATE KEY-----\nMIIE\n"
    },
    .adding(
        CoreV1.Secret(metadata: MetaV1.ObjectMeta(name: "plain"), data: ["a": "YQ=="]),
        "a Secret with its values", "rendered-secrets", "plain"),
]
