import KubernetesValues
import Testing

struct ScalingRulesTests {
    @Test(
        "Refuses a range of replicas that an autoscaler cannot keep to",
        arguments: [
            (5, 2, "min '5' must not be above max '2' [replica-range]"),
            (0, 2, "min '0' must be at least 1 for the autoscaler to have a pod to measure [replica-range]"),
            (-1, -2, "min '-1' must be at least 1 for the autoscaler to have a pod to measure [replica-range]"),
            (1, 0, "max '0' must be at least 1 for the autoscaler to have a pod to measure [replica-range]"),
            (1, 1, nil), (1, 2, nil),
        ] as [(Int, Int, String?)])
    func replicaRange(min: Int, max: Int, expected: String?) {
        #expect(InvalidValue.replicaRange(min: min, max: max)?.description == expected)
    }

    @Test func `notices an autoscaler that never scales, and says what to write`() {
        let refusal = InvalidValue.idleAutoscaler(min: 2, max: 2)
        #expect(
            refusal?.description
                == "min and max are both '2', so nothing ever scales; write the number of replicas [idle-autoscaler]")
        #expect(refusal?.replacement == "2")
        #expect(InvalidValue.idleAutoscaler(min: 2, max: 3) == nil)
    }

    @Test(
        "Refuses behaviour outside of the API's bounds",
        arguments: [
            (InvalidValue.stabilizationWindow(-1), "stabilization window '-1' must be between 0 and 3600"),
            (.stabilizationWindow(3601), "stabilization window '3601' must be between 0 and 3600"),
            (.scalingPeriod(0), "period of a scaling policy '0' must be between 1 and 1800"),
            (.scalingPeriod(1801), "period of a scaling policy '1801' must be between 1 and 1800"),
            (.scalingStep(0), "value of a scaling policy '0' must be between 1 and 2147483647"),
            (.stabilizationWindow(0), nil), (.stabilizationWindow(3600), nil), (.scalingPeriod(1), nil),
            (.scalingPeriod(1800), nil), (.scalingStep(1), nil),
        ] as [(InvalidValue?, String?)])
    func behavior(refusal: InvalidValue?, expected: String?) {
        #expect(refusal?.reason == expected)
        #expect(refusal.map { $0.rule == "scaling-behavior" } ?? true)
    }
}
