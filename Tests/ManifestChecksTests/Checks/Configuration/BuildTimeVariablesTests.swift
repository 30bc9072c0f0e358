import KubernetesModel
import ManifestChecks
import Testing

struct BuildTimeVariablesTests {
    @Test(
        "a variable of the build is found",
        arguments: [
            CheckCase("another") { $0.containers[0].env = [CoreV1.EnvVar(name: "API_URL", value: "x")] },
            CheckCase(
                "one of the build",
                finds: [
                    "containers[0].env[0].name: variable 'VITE_API_URL' is read when the image of container 'app' is built, not when it runs [build-time-variables]"
                ]
            ) { $0.containers[0].env = [CoreV1.EnvVar(name: "VITE_API_URL", value: "x")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: BuildTimeVariables()) == test.expected)
    }
}
