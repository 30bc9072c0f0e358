import KubernetesModel
import ManifestChecks
import Testing

struct UnmaskedProcTests {
    @Test(
        "an unmasked /proc is found",
        arguments: [
            CheckCase("the default") { $0.containers[0].securityContext?.procMount = .default },
            CheckCase(
                "unmasked",
                finds: [
                    "containers[0].securityContext.procMount: container 'app' sees the whole of /proc; drop procMount [unmasked-proc]"
                ]
            ) { $0.containers[0].securityContext?.procMount = .unmasked },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnmaskedProc()) == test.expected)
    }
}
