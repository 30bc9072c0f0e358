import KubernetesModel
import ManifestChecks
import Testing

struct MissingPriorityClassesTests {
    @Test(
        "a pod that says nothing is found",
        arguments: [
            CheckCase("said") { $0.priorityClassName = "high" },
            CheckCase(
                "not said",
                finds: [
                    "priorityClassName: pods of Deployment 'web' have no priority class [missing-priority-classes]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingPriorityClasses()) == test.expected)
    }
}
