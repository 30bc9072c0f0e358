import KubernetesModel
import ManifestChecks
import Testing

/// The arithmetic of the controller: a look every 15 s, and within each period no more than the policies allow.
struct ScalingPaceTests {
    private typealias Rules = AutoscalingV2.HPAScalingRules

    private static func policy(
        _ type: AutoscalingV2.HPAScalingPolicyType, _ value: Int, _ period: Int
    ) -> AutoscalingV2.HPAScalingPolicy {
        AutoscalingV2.HPAScalingPolicy(type: type, value: value, periodSeconds: period)
    }

    private func time(_ rules: Rules?, from start: Int, to end: Int) -> Int? {
        let isUp = end > start
        let behavior = rules.map {
            AutoscalingV2.HorizontalPodAutoscalerBehavior(scaleUp: isUp ? $0 : nil, scaleDown: isUp ? nil : $0)
        }
        return ScalingPace(behavior, isUp: isUp).seconds(from: start, to: end)
    }

    @Test("without rules, the larger of 4 pods and 100% every 15 s", arguments: [(1, 5, 15), (1, 10, 30), (8, 32, 30)])
    func defaults(start: Int, end: Int, seconds: Int) { #expect(time(nil, from: start, to: end) == seconds) }

    @Test("without rules, all at once after 5 minutes")
    func defaultsDown() { #expect(time(nil, from: 9, to: 1) == 300) }

    @Test(
        "a period that is no multiple of 15 s waits for the next look",
        arguments: [(15, 45), (20, 75), (30, 75), (60, 135)])
    func periods(period: Int, seconds: Int) {
        #expect(time(Rules(policies: [Self.policy(.pods, 1, period)]), from: 2, to: 5) == seconds)
    }

    @Test("of several policies the widest holds, or the narrowest where it is asked for")
    func selection() {
        let policies = [Self.policy(.pods, 1, 30), Self.policy(.percent, 50, 30)]
        #expect(time(Rules(policies: policies), from: 8, to: 12) == 15)
        #expect(time(Rules(selectPolicy: .min, policies: policies), from: 8, to: 12) == 105)
        #expect(time(Rules(stabilizationWindowSeconds: 0, policies: policies), from: 8, to: 4) == 15)
        #expect(
            time(Rules(stabilizationWindowSeconds: 0, selectPolicy: .min, policies: policies), from: 8, to: 4) == 105)
    }

    @Test("a part of a pod is added as one, and taken away as one")
    func parts() {
        let tenth = Rules(stabilizationWindowSeconds: 0, policies: [Self.policy(.percent, 10, 15)])
        #expect(time(tenth, from: 2, to: 4) == 30)
        #expect(time(tenth, from: 4, to: 2) == 30)
    }

    @Test("many steps are as many looks")
    func manySteps() {
        let policies = [Self.policy(.pods, 1, 15), Self.policy(.pods, 1, 60)]
        #expect(time(Rules(policies: policies), from: 1, to: 5000) == 4999 * 15)
        #expect(time(Rules(selectPolicy: .min, policies: policies), from: 1, to: 1000) == 15 + 998 * 60)
    }

    @Test("what is forbidden never happens, and what is there needs no time")
    func bounds() {
        #expect(time(Rules(selectPolicy: .disabled), from: 2, to: 3) == nil)
        #expect(time(Rules(policies: [Self.policy(.percent, 0, 15)]), from: 2, to: 3) == nil)
        #expect(ScalingPace(nil, isUp: true).seconds(from: 3, to: 3) == 0)
    }
}
