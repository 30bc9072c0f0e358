import KubernetesModel
import ManifestChecks
import Testing

struct CircularDependenciesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "two that need each other",
            [
                Model.deployment("a", env: ["B": "http://b"]),
                Model.service("a"),
                Model.deployment("b", env: ["A": "http://a"]),
                Model.service("b"),
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'b' depends on Deployment 'a', which "
                + "depends on it"),
        .right(
            "one that needs the other",
            [
                Model.deployment("a", env: ["B": "http://b"]),
                Model.service("a"),
                Model.deployment("b"),
                Model.service("b"),
            ]),
        .right(
            "one that knows itself",
            [Model.deployment("a", env: ["A": "http://a"]), Model.service("a")]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(CircularDependencies()) == stack.expected)
    }
}
