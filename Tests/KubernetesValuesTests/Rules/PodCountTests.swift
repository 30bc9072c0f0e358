import KubernetesValues
import Testing

struct PodCountTests {
    @Test(
        "Knows when it comes to no pod",
        arguments: [
            (PodCount.pods(0), true), (.percent(0), true), (.pods(1), false), (.percent(1), false),
            (.percent(100), false),
        ])
    func isNone(count: PodCount, expected: Bool) {
        #expect(count.isNone == expected)
    }

    @Test(
        "Is printed as it is written", arguments: [(PodCount.pods(2), "2"), (.percent(25), "25%")])
    func text(count: PodCount, expected: String) {
        #expect(count.description == expected)
    }

    @Test func `refuses a share of more than all`() {
        #expect(PodCount.percent(101).refusal?.description == "percent '101' must be between 0 and 100 [percent]")
        #expect(PodCount.percent(100).refusal == nil)
        #expect(PodCount.pods(101).refusal == nil)
    }
}
