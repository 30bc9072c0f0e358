import KubernetesModel
import KubernetesValues

/// The rules by which an autoscaler goes up and down are within the API's bounds.
package struct ScalingBehavior: Check {
    package let rule = Rule(
        "scaling-behavior", "the windows, periods and steps of an autoscaler are within the API's bounds",
        why: "the API server refuses the autoscaler",
        remedy: "windows are 0 to 3600 seconds, periods 1 to 1800 seconds, steps at least 1",
        rows: ["HPA-12"],
        wrong: "HPAScalingRules(stabilizationWindowSeconds: 7200)",
        right: "HPAScalingRules(stabilizationWindowSeconds: 300)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(AutoscalingV2.HorizontalPodAutoscaler.self).flatMap { autoscaler, declared in
            let behavior = autoscaler.spec.behavior
            return [("scaleUp", behavior?.scaleUp), ("scaleDown", behavior?.scaleDown)].flatMap { field, rules in
                Self.problems(of: rules).map {
                    Finding(
                        rule, "\(ObjectReference(autoscaler)): \($0.message)", in: declared,
                        path: "spec.behavior.\(field).\($0.path)")
                }
            }
        }
    }

    private static func problems(of rules: AutoscalingV2.HPAScalingRules?) -> [(message: String, path: String)] {
        guard let rules else { return [] }
        var problems: [(String, String)] = []
        func check(_ refusal: InvalidValue?, _ path: String) {
            if let refusal { problems.append((refusal.reason, path)) }
        }
        if let window = rules.stabilizationWindowSeconds {
            check(.stabilizationWindow(window), "stabilizationWindowSeconds")
        }
        if rules.policies?.isEmpty == true {
            problems.append(("a scaling behavior needs a policy; leave the list out for the default", "policies"))
        }
        for (index, policy) in (rules.policies ?? []).enumerated() {
            check(.scalingStep(policy.value), "policies[\(index)].value")
            check(.scalingPeriod(policy.periodSeconds), "policies[\(index)].periodSeconds")
        }
        return problems
    }
}
