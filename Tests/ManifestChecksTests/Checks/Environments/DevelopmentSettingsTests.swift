import KubernetesModel
import ManifestChecks
import Testing

struct DevelopmentSettingsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a mode",
            [Model.deployment("web", env: ["NODE_ENV": "development"])],
            "?"),
        .wrong(
            "a level in a ConfigMap",
            [Model.configMap(["LOG_LEVEL": "DEBUG"])],
            "?"),
        .wrong(
            "a switch",
            [Model.deployment("web", env: ["DEBUG": "true"])],
            "?"),
        .right(
            "production",
            [Model.deployment("web", env: ["NODE_ENV": "production", "LOG_LEVEL": "info", "DEBUG": "false"])]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(DevelopmentSettings()) == stack.expected)
    }
}
