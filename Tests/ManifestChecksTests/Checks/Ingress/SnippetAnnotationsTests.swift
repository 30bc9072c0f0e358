import KubernetesModel
import ManifestChecks
import Testing

struct SnippetAnnotationsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a snippet",
            [Model.ingress(annotations: ["nginx.ingress.kubernetes.io/server-snippet": "x"])],
            "?"),
        .wrong(
            "a controller that allows them",
            [Model.configMap(["allow-snippet-annotations": "true"])],
            "?"),
        .right(
            "another annotation",
            [Model.ingress(annotations: ["nginx.ingress.kubernetes.io/proxy-body-size": "8m"])]),
        .right(
            "a controller that forbids them",
            [Model.configMap(["allow-snippet-annotations": "false"])]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SnippetAnnotations()) == stack.expected)
    }
}
