import KubernetesModel
import KubernetesValues
import ManifestChecks
import Testing

struct ExceededBudgetsTests {
    @Test(
        "requests beyond the budget are found",
        arguments: [
            CheckCase("no budget", objects: [.deployment(replicas: 100)]),
            CheckCase(
                "within", objects: [.deployment(replicas: 4)],
                cluster: Cluster(budget: ResourceBudget(cpu: .cores(1), memory: .gibibytes(8)))),
            CheckCase(
                "beyond at any scale",
                finds: [
                    ": the environment requests more cpu than its budget of 1, already at its smallest scale: 1250m [exceeded-budgets]"
                ], objects: [.deployment(replicas: 5)],
                cluster: Cluster(budget: ResourceBudget(cpu: .cores(1), memory: .gibibytes(8)))),
            CheckCase(
                "a Job comes on top",
                finds: [
                    ": the environment requests more cpu than its budget of 1, at its largest scale: 1250m [exceeded-budgets]"
                ], objects: [.deployment(replicas: 4), .job()],
                cluster: Cluster(budget: ResourceBudget(cpu: .cores(1), memory: .gibibytes(8)))),
            CheckCase(
                "an init container counts only while it runs",
                objects: [.deployment(replicas: 4) { $0.initContainers = [.sound("migrate")] }],
                cluster: Cluster(budget: ResourceBudget(cpu: .cores(1), memory: .gibibytes(8)))),
            CheckCase(
                "a pod on each node",
                finds: [
                    ": the environment requests more cpu than its budget of 1, already at its smallest scale: 1250m [exceeded-budgets]"
                ], objects: [.daemonSet()],
                cluster: Cluster(nodes: 5, budget: ResourceBudget(cpu: .cores(1), memory: .gibibytes(8)))),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ExceededBudgets()) == test.expected)
    }
}
