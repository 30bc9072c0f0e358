import KubernetesValues
import Testing

struct DisruptionRulesTests {
    @Test(
        "Refuses a budget that never lets a pod go",
        arguments: [
            (
                InvalidValue.disruptionBudget(maxUnavailable: .pods(0)),
                "maxUnavailable '0' allows no eviction, so nodes cannot be drained; allow at least 1 [blocked-eviction]"
            ),
            (
                .disruptionBudget(maxUnavailable: .percent(0)),
                "maxUnavailable '0%' allows no eviction, so nodes cannot be drained; allow at least 1 [blocked-eviction]"
            ),
            (
                .disruptionBudget(minAvailable: .percent(100)),
                "minAvailable '100%' allows no eviction, so nodes cannot be drained; demand fewer [blocked-eviction]"
            ),
            (.disruptionBudget(maxUnavailable: .percent(101)), "percent '101' must be between 0 and 100 [percent]"),
            (.disruptionBudget(minAvailable: .percent(101)), "percent '101' must be between 0 and 100 [percent]"),
            (.disruptionBudget(maxUnavailable: .pods(1)), nil), (.disruptionBudget(maxUnavailable: .percent(1)), nil),
            (.disruptionBudget(minAvailable: .pods(0)), nil), (.disruptionBudget(minAvailable: .pods(100)), nil),
            (.disruptionBudget(minAvailable: .percent(99)), nil),
        ] as [(InvalidValue?, String?)])
    func budget(refusal: InvalidValue?, expected: String?) {
        #expect(refusal?.description == expected)
    }

    @Test(
        "Refuses an update that has no way to start",
        arguments: [
            (
                PodCount.pods(0), PodCount.percent(0),
                "unavailable '0' and surge '0%' leave an update no way to start; allow one of them [stuck-rollout]"
            ),
            (.percent(101), .pods(1), "percent '101' must be between 0 and 100 [percent]"),
            (.pods(0), .pods(1), nil), (.percent(25), .pods(0), nil), (.pods(1), .percent(150), nil),
        ] as [(PodCount, PodCount, String?)])
    func rollout(unavailable: PodCount, surge: PodCount, expected: String?) {
        #expect(InvalidValue.rollout(unavailable: unavailable, surge: surge)?.description == expected)
    }

    @Test func `wants a progress deadline above the time that a pod must be ready`() {
        #expect(
            InvalidValue.progressDeadline(60, minReady: 60)?.description
                == "progress deadline '60' must be above the '60' seconds that a pod must be ready [progress-deadline]")
        #expect(InvalidValue.progressDeadline(61, minReady: 60) == nil)
    }
}
