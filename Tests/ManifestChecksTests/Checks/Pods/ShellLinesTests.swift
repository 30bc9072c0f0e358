import KubernetesModel
import ManifestChecks
import Testing

struct ShellLinesTests {
    @Test(
        "a command in one word is found",
        arguments: [
            CheckCase("words") { $0.containers[0].command = ["npm", "run", "start"] },
            CheckCase(
                "a line",
                finds: [
                    "containers[0].command[0]: command 'npm run start' is one word with spaces in it; write 'npm', 'run', 'start' [shell-line]"
                ]
            ) { $0.containers[0].command = ["npm run start"] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ShellLines()) == test.expected)
    }
}
