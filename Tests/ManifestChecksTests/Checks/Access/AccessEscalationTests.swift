import KubernetesModel
import ManifestChecks
import Testing

struct AccessEscalationTests {
    private static let cases: [StackCase] = [
        .wrong(
            "to bind roles",
            [Model.role("reader", Model.access(["bind"], ["roles"], of: "rbac.authorization.k8s.io"))],
            "rules[0]: Role 'reader' gives a way to more rights: to bind roles"),
        .wrong(
            "to act as others",
            [Model.role("reader", Model.access(["impersonate"], ["users"]))],
            "rules[0]: Role 'reader' gives a way to more rights: to act as others"),
        .wrong(
            "to change webhooks",
            [
                Model.role(
                    "reader",
                    Model.access(["patch"], ["mutatingwebhookconfigurations"], of: "admissionregistration.k8s.io"))
            ],
            "rules[0]: Role 'reader' gives a way to more rights: to change webhooks"),
        .wrong(
            "to approve certificates",
            [
                Model.role(
                    "reader",
                    Model.access(["update"], ["certificatesigningrequests/approval"], of: "certificates.k8s.io"))
            ],
            "rules[0]: Role 'reader' gives a way to more rights: to approve certificates"),
        .wrong(
            "to command nodes",
            [Model.role("reader", Model.access(["create"], ["nodes/proxy"]))],
            "rules[0]: Role 'reader' gives a way to more rights: to command nodes"),
        .wrong(
            "to change where Services lead",
            [Model.role("reader", Model.access(["patch"], ["services/status"]))],
            "rules[0]: Role 'reader' gives a way to more rights: to change where Services lead"),
        .right(
            "to read roles",
            [Model.role("reader", Model.access(["get"], ["roles"], of: "rbac.authorization.k8s.io"))]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(AccessEscalation()) == stack.expected)
    }
}
