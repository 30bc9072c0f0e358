import KubeDSL
import TestSupport
import Testing

@Suite struct AutoscalingTests {
    private func rendered(_ replicas: Replicas) -> RenderedEnvironment {
        render { Deployment("app", replicas: replicas, user: 10001) { Container.app } }
    }

    /// Metrics and what they render.
    static let metrics: [(ScalingMetric, String)] = [
        (
            .cpu(70, of: "app"),
            "containerResource:\n  name: cpu\n  target:\n    type: Utilization\n    averageUtilization: 70\n  container: app\n"
        ),
        (
            .memory(average: .mebibytes(200)),
            "resource:\n  name: memory\n  target:\n    type: AverageValue\n    averageValue: 200Mi\n"
        ),
        (
            .cpu(average: .millicores(250), of: "app"),
            "containerResource:\n  name: cpu\n  target:\n    type: AverageValue\n    averageValue: 250m\n  container: app\n"
        ),
        (
            .pods("requests-per-second", average: 100),
            "pods:\n  metric:\n    name: requests-per-second\n  target:\n    type: AverageValue\n    averageValue: '100'\n"
        ),
        (
            .object("requests", of: NetworkingV1.Ingress.self, named: "app", value: "2k"),
            """
            object:
              describedObject:
                kind: Ingress
                name: app
                apiVersion: networking.k8s.io/v1
              target:
                type: Value
                value: 2k
              metric:
                name: requests

            """
        ),
        (
            .external("queue-depth", average: 30, labels: ["queue": "mail"]),
            """
            external:
              metric:
                name: queue-depth
                selector:
                  matchLabels:
                    queue: mail
              target:
                type: AverageValue
                averageValue: '30'

            """
        ),
        (
            .external("queue-depth", value: 30),
            "external:\n  metric:\n    name: queue-depth\n  target:\n    type: Value\n    value: '30'\n"
        ),
    ]

    @Test("every kind of metric has its source and one target", arguments: metrics)
    func metric(_ metric: ScalingMetric, _ yaml: String) {
        let rendered = rendered(.autoscaled(min: 2, max: 5, metric))
        let type = rendered.yaml("HorizontalPodAutoscaler", at: "spec.metrics[0].type")
        #expect(rendered.yaml("HorizontalPodAutoscaler", at: "spec.metrics[0]") == "type: \(type)\(yaml)")
        #expect(rendered.findings.filter { $0.rule == "invalid-metrics" }.isEmpty)
    }

    @Test func `goes up and down as it is told`() {
        let rendered = rendered(
            .autoscaled(min: 2, max: 5, .cpu(70), name: "frontend-hpa")
                .scaleUp(.pods(1, every: 30), stabilization: 30)
                .scaleDown(.percent(50, every: 60), .pods(2, every: 60), select: .min, stabilization: .minutes(5)))
        #expect(rendered.yaml("HorizontalPodAutoscaler", at: "metadata.name") == "frontend-hpa\n")
        #expect(
            rendered.yaml("HorizontalPodAutoscaler", at: "spec.behavior") == """
                scaleUp:
                  stabilizationWindowSeconds: 30
                  policies:
                  - type: Pods
                    value: 1
                    periodSeconds: 30
                scaleDown:
                  stabilizationWindowSeconds: 300
                  selectPolicy: Min
                  policies:
                  - type: Percent
                    value: 50
                    periodSeconds: 60
                  - type: Pods
                    value: 2
                    periodSeconds: 60

                """)
    }

    @Test func `leaves to the API what nobody says`() {
        #expect(
            rendered(.autoscaled(min: 2, max: 5, .cpu(70))).yaml("HorizontalPodAutoscaler", at: "spec.behavior").isEmpty
        )
        let rendered = rendered(.autoscaled(min: 2, max: 5, .cpu(70)).scaleUp(.pods(1, every: 30)))
        #expect(
            rendered.yaml("HorizontalPodAutoscaler", at: "spec.behavior")
                == "scaleUp:\n  policies:\n  - type: Pods\n    value: 1\n    periodSeconds: 30\n")
    }

    @Test func `a rule out of bounds is found at its modifier`() {
        let findings = rendered(
            .autoscaled(min: 2, max: 5, .cpu(70))
                .scaleUp(.pods(1, every: 3600))
        ).findings
        #expect(findings.places(of: "scaling-behavior") == ["scaleUp(.pods(1, every: 3600))"])
    }

    @Test func `a fixed number stays what it is`() {
        let rendered = rendered(.fixed(3).scaleUp(.pods(1, every: 30)))
        #expect(rendered.objects.count == 1)
        #expect(rendered.yaml("Deployment", at: "spec.replicas") == "3\n")
    }

    @Test func `a disruption budget may have a name of its own`() {
        let rendered = render { Deployment.app().disruptionBudget(minAvailable: 1, name: "app-pdb") }
        #expect(rendered.yaml("PodDisruptionBudget", at: "metadata.name") == "app-pdb\n")
        #expect(
            rendered.yaml("PodDisruptionBudget", at: "spec.selector.matchLabels")
                == "app.kubernetes.io/name: app\napp.kubernetes.io/instance: test\n")
    }
}
