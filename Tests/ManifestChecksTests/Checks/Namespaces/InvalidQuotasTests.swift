import KubernetesModel
import ManifestChecks
import Testing

struct InvalidQuotasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no amount",
            [Model.quota(["pods": "many"])],
            "?"),
        .wrong(
            "a negative amount",
            [Model.quota(["pods": "-1"])],
            "?"),
        .wrong(
            "a minimum above the maximum",
            [Model.limitRange(.init(type: "Container", max: ["cpu": "1"], min: ["cpu": "2"]))],
            "?"),
        .wrong(
            "a default above the maximum",
            [Model.limitRange(.init(type: "Container", max: ["cpu": "1"], default: ["cpu": "2"]))],
            "?"),
        .right(
            "amounts in order",
            [
                Model.quota(["pods": "10"]),
                Model.limitRange(.init(type: "Container", max: ["cpu": "2"], min: ["cpu": "100m"], default: ["cpu": "1"], defaultRequest: ["cpu": "500m"])),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidQuotas()) == stack.expected)
    }
}
