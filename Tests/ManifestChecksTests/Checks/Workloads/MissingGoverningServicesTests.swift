import KubernetesModel
import ManifestChecks
import Testing

struct MissingGoverningServicesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no name",
            [Model.statefulSet("db") { $0.serviceName = nil }],
            "spec.serviceName: StatefulSet 'db' names no governing Service"),
        .wrong(
            "a Service that is not there",
            [Model.statefulSet("db")],
            "spec.serviceName: StatefulSet 'db' is governed by Service 'db', which does not exist"),
        .wrong(
            "a Service with an address",
            [Model.statefulSet("db"), Model.service("db")],
            "spec.serviceName: StatefulSet 'db' is governed by Service 'db', which is not headless"),
        .wrong(
            "a Service of other pods",
            [
                Model.statefulSet("db"),
                Model.service("db") {
                    $0.clusterIP = "None"; $0.selector = ["app": "web"]
                },
            ],
            "spec.serviceName: StatefulSet 'db' is governed by Service 'db', which does not select its pods"),
        .right(
            "a headless Service",
            [Model.statefulSet("db"), Model.service("db") { $0.clusterIP = "None" }]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(MissingGoverningServices()) == stack.expected)
    }
}
