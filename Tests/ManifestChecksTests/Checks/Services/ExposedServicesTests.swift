import KubernetesModel
import ManifestChecks
import Testing

struct ExposedServicesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a node port",
            [Model.service("web") { $0.type = .nodePort }],
            "spec.type: Service 'web' is reached from outside by type NodePort"),
        .right(
            "inside the cluster only",
            [Model.service("web")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ExposedServices()) == stack.expected)
    }
}
