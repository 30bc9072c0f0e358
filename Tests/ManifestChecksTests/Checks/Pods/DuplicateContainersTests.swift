import KubernetesModel
import ManifestChecks
import Testing

struct DuplicateContainersTests {
    @Test(
        "two containers of one name are found",
        arguments: [
            CheckCase("two names") { $0.containers.append(.sound("proxy")) },
            CheckCase(
                "one name",
                finds: [
                    "containers[1].name: pods of Deployment 'web' have two containers named 'app' [duplicate-containers]"
                ]
            ) { $0.containers.append(.sound("app")) },
            CheckCase(
                "an init container of that name",
                finds: [
                    "containers[0].name: pods of Deployment 'web' have two containers named 'app' [duplicate-containers]"
                ]
            ) { $0.initContainers = [.sound("app")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: DuplicateContainers()) == test.expected)
    }
}
