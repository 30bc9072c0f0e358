import KubernetesModel
import ManifestChecks
import Testing

struct DevelopmentSettingsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a mode",
            [Model.deployment("web", env: ["NODE_ENV": "development"])],
            "spec.template.spec.containers[0].env[0].value: 'NODE_ENV' is 'development', which is for "
                + "development"),
        .wrong(
            "a level in a ConfigMap",
            [Model.configMap(["LOG_LEVEL": "DEBUG"])],
            "data[LOG_LEVEL]: 'LOG_LEVEL' is 'DEBUG', which is for development"),
        .wrong(
            "a switch",
            [Model.deployment("web", env: ["DEBUG": "true"])],
            "spec.template.spec.containers[0].env[0].value: 'DEBUG' is 'true', which is for development"),
        .right(
            "production",
            [Model.deployment("web", env: ["NODE_ENV": "production", "LOG_LEVEL": "info", "DEBUG": "false"])]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DevelopmentSettings()) == stack.expected)
    }
}
