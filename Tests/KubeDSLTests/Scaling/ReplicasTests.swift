import KubeDSL
import TestSupport
import Testing

@Suite struct ReplicasTests {
    private func rendered(_ replicas: Replicas) -> RenderedEnvironment {
        render { Deployment("app", replicas: replicas, user: 10001) { Container.app } }
    }

    @Test(arguments: [(Replicas.fixed(3), "3\n"), (0, "0\n"), (1, "1\n")])
    func `a number is the workload's, without an autoscaler`(replicas: Replicas, count: String) {
        let rendered = rendered(replicas)
        #expect(rendered.yaml("Deployment", at: "spec.replicas") == count)
        #expect(rendered.objects.count == 1)
        #expect(replicas.fixedCount == Int(count.dropLast()))
    }

    @Test func `an autoscaler leaves the workload without a number`() {
        let replicas = Replicas.autoscaled(min: 2, max: 5, .memory(80))
        #expect(replicas.fixedCount == nil)
        let rendered = rendered(replicas)
        #expect(rendered.yaml("Deployment", at: "spec.replicas").isEmpty)
        #expect(
            rendered.yaml("HorizontalPodAutoscaler", at: "spec") == """
                scaleTargetRef:
                  kind: Deployment
                  name: app
                  apiVersion: apps/v1
                minReplicas: 2
                maxReplicas: 5
                metrics:
                - type: Resource
                  resource:
                    name: memory
                    target:
                      type: Utilization
                      averageUtilization: 80

                """)
    }
}
