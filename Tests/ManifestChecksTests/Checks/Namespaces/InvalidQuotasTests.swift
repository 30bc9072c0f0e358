import KubernetesModel
import ManifestChecks
import Testing

struct InvalidQuotasTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no amount",
            [Model.quota(["pods": "many"])],
            "spec.hard[pods]: quantity 'many' must start with a number, such as '512Mi'"),
        .wrong(
            "a negative amount",
            [Model.quota(["pods": "-1"])],
            "spec.hard[pods]: pods of ResourceQuota 'quota' must not be negative"),
        .wrong(
            "a minimum above the maximum",
            [Model.limitRange(.init(type: "Container", max: ["cpu": "1"], min: ["cpu": "2"]))],
            "spec.limits[0].min[cpu]: 'min' of cpu in LimitRange 'limits' is 2, above its 'max' of 1"),
        .wrong(
            "a default above the maximum",
            [Model.limitRange(.init(type: "Container", max: ["cpu": "1"], default: ["cpu": "2"]))],
            "spec.limits[0].default[cpu]: 'default' of cpu in LimitRange 'limits' is 2, above its 'max' of 1"),
        .right(
            "amounts in order",
            [
                Model.quota(["pods": "10"]),
                Model.limitRange(
                    .init(
                        type: "Container", max: ["cpu": "2"], min: ["cpu": "100m"], default: ["cpu": "1"],
                        defaultRequest: ["cpu": "500m"])),
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidQuotas()) == stack.expected)
    }
}
