import KubernetesModel
import ManifestChecks
import Testing

struct MissingPodSecurityLevelTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no label",
            [CoreV1.Namespace(metadata: Model.metadata("test", in: nil))],
            "metadata.labels[pod-security.kubernetes.io/enforce]: Namespace 'test' enforces no Pod Security "
                + "level"),
        .right(
            "a level",
            [
                CoreV1.Namespace(
                    metadata: .init(name: "test", labels: ["pod-security.kubernetes.io/enforce": "restricted"]))
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingPodSecurityLevel()) == stack.expected)
    }
}
