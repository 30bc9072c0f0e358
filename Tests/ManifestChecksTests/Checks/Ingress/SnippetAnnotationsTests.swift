import KubernetesModel
import ManifestChecks
import Testing

struct SnippetAnnotationsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a snippet",
            [Model.ingress(annotations: ["nginx.ingress.kubernetes.io/server-snippet": "x"])],
            "metadata.annotations[nginx.ingress.kubernetes.io/server-snippet]: annotation "
                + "'nginx.ingress.kubernetes.io/server-snippet' injects configuration into the proxy; it gives "
                + "access to all its secrets"),
        .wrong(
            "a controller that allows them",
            [Model.configMap(["allow-snippet-annotations": "true"])],
            "data[allow-snippet-annotations]: ConfigMap 'settings' allows every Ingress to change the "
                + "proxy's configuration"),
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
