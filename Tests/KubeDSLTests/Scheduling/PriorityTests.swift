import KubeDSL
import TestSupport
import Testing

@Suite struct PriorityTests {
    @Test func `a priority is declared, belongs to no namespace and is named by pods`() {
        let critical = PriorityClass("todo-critical", value: 100_000, description: "the API", preemption: .never)
        let rendered = render {
            Deployment.app().priority(critical)
            critical
        }
        #expect(
            rendered.yaml("PriorityClass") == """
                ---
                apiVersion: scheduling.k8s.io/v1
                kind: PriorityClass
                metadata:
                  name: todo-critical
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                value: 100000
                description: the API
                preemptionPolicy: Never

                """)
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.priorityClassName") == "todo-critical\n")
    }

    @Test func `a priority may be the cluster's`() {
        let rendered = render { Deployment.app().priority(existing: "system-cluster-critical") }
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.priorityClassName") == "system-cluster-critical\n")
        #expect(rendered.objects.count == 1)
    }
}
