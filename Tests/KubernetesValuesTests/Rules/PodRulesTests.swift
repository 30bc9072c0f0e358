import KubernetesValues
import Testing

struct PodRulesTests {
    @Test(
        "Refuses numbers that a pod, its Service or its autoscaler cannot have",
        arguments: [
            (
                .preStopSleep(30, gracePeriod: 30),
                "a sleep of '30' seconds before the stop takes all of the grace period of '30'; sleep less, or raise it "
                    + "[long-pre-stop-hooks]"
            ),
            (.preStopSleep(29, gracePeriod: 30), nil),
            (.spreadSkew(0), "skew '0' must be at least 1 [invalid-spread-constraints]"),
            (.spreadSkew(1), nil),
            (.affinityWeight(0), "weight '0' must be between 1 and 100 [invalid-affinities]"),
            (.affinityWeight(101), "weight '101' must be between 1 and 100 [invalid-affinities]"),
            (.affinityWeight(1), nil), (.affinityWeight(100), nil),
            (
                .priority(1_000_000_001),
                "priority '1000000001' must be at most 1000000000; what is above is for the cluster's own pods "
                    + "[priority-value]"
            ),
            (.priority(1_000_000_000), nil), (.priority(-5), nil),
            (.nameServers(4), "'4' name servers are too many; a pod has at most 3 [invalid-dns-settings]"),
            (.nameServers(3), nil),
            (.tokenExpiration(599), "expiration '599' of a token must be at least 600 seconds [short-tokens]"),
            (.tokenExpiration(600), nil),
            (.affinityTimeout(0), "affinity timeout '0' must be between 1 and 86400 [mismatched-service-fields]"),
            (
                .affinityTimeout(86401),
                "affinity timeout '86401' must be between 1 and 86400 [mismatched-service-fields]"
            ),
            (.affinityTimeout(86400), nil),
        ] as [(InvalidValue?, String?)])
    func numbers(refusal: InvalidValue?, expected: String?) {
        #expect(refusal?.description == expected)
    }

    @Test func `refuses to measure a container that is not there, and says which are`() {
        let refusal = InvalidValue.measuredContainer("api", of: ["web", "log"])
        #expect(
            refusal?.description
                == "container 'api' is not there to be measured; the pod runs 'web', 'log' [invalid-metrics]")
        #expect(refusal?.replacement == nil)
        #expect(InvalidValue.measuredContainer("api", of: ["web"])?.replacement == "web")
        #expect(InvalidValue.measuredContainer("web", of: ["web", "log"]) == nil)
    }
}
