import KubernetesModel
import ManifestChecks
import Testing

struct MissingIngressClassesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no class",
            [Model.ingress { $0.ingressClassName = nil }],
            "spec.ingressClassName: Ingress 'web' names no class"),
        .right(
            "a class",
            [Model.ingress()]),
        .right(
            "the old annotation, which another rule reports",
            [
                Model.ingress(annotations: ["kubernetes.io/ingress.class": "nginx"]) { $0.ingressClassName = nil }
            ]),
        .right(
            "a default class in the stack",
            [
                Model.ingress { $0.ingressClassName = nil },
                NetworkingV1.IngressClass(
                    metadata: Model.metadata("nginx", in: nil, ["ingressclass.kubernetes.io/is-default-class": "true"]),
                    spec: .init()),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingIngressClasses()) == stack.expected)
    }
}
