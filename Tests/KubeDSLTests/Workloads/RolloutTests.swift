import KubeDSL
import TestSupport
import Testing

@Suite struct RolloutTests {
    static let strategies: [(unavailable: CountOrPercent, surge: CountOrPercent, yaml: String)] = [
        (1, 0, "maxUnavailable: 1\n  maxSurge: 0\n"),
        (25%, 50%, "maxUnavailable: 25%\n  maxSurge: 50%\n"),
        (.count(2), .percent(100), "maxUnavailable: 2\n  maxSurge: 100%\n"),
    ]

    @Test(arguments: strategies)
    func `renders counts as numbers and shares in percent`(
        unavailable: CountOrPercent, surge: CountOrPercent, yaml: String
    ) {
        let rendered = render { Deployment.app().rollout(unavailable: unavailable, surge: surge) }
        #expect(
            rendered.yaml("Deployment", at: "spec.strategy") == "type: RollingUpdate\nrollingUpdate:\n  \(yaml)")
    }

    @Test func `renders no strategy when none is spelled`() {
        #expect(render { Deployment.app() }.yaml("Deployment", at: "spec.strategy").isEmpty)
    }

    @Test func `limits the revision history`() {
        let rendered = render { Deployment.app().revisionHistory(3) }
        #expect(rendered.yaml("Deployment", at: "spec.revisionHistoryLimit") == "3\n")
    }
}
