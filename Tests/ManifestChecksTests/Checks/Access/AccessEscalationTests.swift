import KubernetesModel
import ManifestChecks
import Testing

struct AccessEscalationTests {
    private static let cases: [StackCase] = [
        .wrong(
            "to bind roles",
            [Model.role("reader", Model.access(["bind"], ["roles"], of: "rbac.authorization.k8s.io"))],
            "?"),
        .wrong(
            "to act as others",
            [Model.role("reader", Model.access(["impersonate"], ["users"]))],
            "?"),
        .wrong(
            "to change webhooks",
            [
                Model.role("reader", Model.access(["patch"], ["mutatingwebhookconfigurations"], of: "admissionregistration.k8s.io")),
            ],
            "?"),
        .wrong(
            "to approve certificates",
            [
                Model.role("reader", Model.access(["update"], ["certificatesigningrequests/approval"], of: "certificates.k8s.io")),
            ],
            "?"),
        .wrong(
            "to command nodes",
            [Model.role("reader", Model.access(["create"], ["nodes/proxy"]))],
            "?"),
        .wrong(
            "to change where Services lead",
            [Model.role("reader", Model.access(["patch"], ["services/status"]))],
            "?"),
        .right(
            "to read roles",
            [Model.role("reader", Model.access(["get"], ["roles"], of: "rbac.authorization.k8s.io"))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(AccessEscalation()) == stack.expected)
    }
}
