import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateVariablesTests {
    @Test(
        "a variable that is set twice is found",
        arguments: [
            CheckCase("two variables") {
                $0.containers[0].env = [CoreV1.EnvVar(name: "A", value: "1"), CoreV1.EnvVar(name: "B", value: "1")]
            },
            CheckCase(
                "one, twice",
                finds: [
                    "containers[0].env[1].name: variable 'A' is set twice in one container [duplicate-variables]"
                ]
            ) { $0.containers[0].env = [CoreV1.EnvVar(name: "A", value: "1"), CoreV1.EnvVar(name: "A", value: "2")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateVariables()) == test.expected)
    }
}
