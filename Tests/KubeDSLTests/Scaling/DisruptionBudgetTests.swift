import KubeDSL
import TestSupport
import Testing

@Suite struct DisruptionBudgetTests {
    @Test func `renders beside its workload, with its name, labels and selector`() {
        let rendered = render { Deployment.app().disruptionBudget(maxUnavailable: 1) }
        #expect(
            rendered.yaml("PodDisruptionBudget") == """
                ---
                apiVersion: policy/v1
                kind: PodDisruptionBudget
                metadata:
                  name: app
                  namespace: test
                  labels:
                    app.kubernetes.io/name: app
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  selector:
                    matchLabels:
                      app.kubernetes.io/name: app
                      app.kubernetes.io/instance: test
                  maxUnavailable: 1

                """)
    }

    static let budgets: [(deployment: Deployment<AppPort>, field: String, value: String)] = [
        (.app().disruptionBudget(maxUnavailable: 25%), "maxUnavailable", "25%\n"),
        (.app().disruptionBudget(minAvailable: 2), "minAvailable", "2\n"),
        (.app().disruptionBudget(minAvailable: .percent(50)), "minAvailable", "50%\n"),
        (
            .app().disruptionBudget(minAvailable: 1, unhealthyPods: .alwaysAllow), "unhealthyPodEvictionPolicy",
            "AlwaysAllow\n"
        ),
        (
            .app().disruptionBudget(maxUnavailable: 1, unhealthyPods: .ifHealthyBudget), "unhealthyPodEvictionPolicy",
            "IfHealthyBudget\n"
        ),
    ]

    @Test(arguments: budgets)
    func `renders counts as numbers and shares in percent`(
        deployment: Deployment<AppPort>, field: String, value: String
    ) {
        #expect(render { deployment }.yaml("PodDisruptionBudget", at: "spec.\(field)") == value)
    }

    @Test func `is declared at its modifier`() {
        let rendered = render {
            Deployment.app()
                .disruptionBudget(maxUnavailable: 1)
        }
        let budget = rendered.objects.first { $0.object is PolicyV1.PodDisruptionBudget }
        #expect(budget?.declaration.text == "disruptionBudget(maxUnavailable: 1)")
    }
}
