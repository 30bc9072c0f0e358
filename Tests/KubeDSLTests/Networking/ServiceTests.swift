import KubeDSL
import TestSupport
import Testing

@Suite struct ServiceTests {
    private func spec(_ deployment: @escaping @Sendable () -> Deployment<AppPort>) -> String {
        render { deployment() }.yaml("Service", at: "spec")
    }

    @Test func `renders beside its workload, with its name, labels and selector`() {
        let rendered = render { Deployment.app().service(.http) }
        #expect(
            rendered.yaml("Service") == """
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: app
                  namespace: test
                  labels:
                    app.kubernetes.io/name: app
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  ports:
                  - name: http
                    protocol: TCP
                    port: 8080
                    targetPort: http
                  selector:
                    app.kubernetes.io/name: app
                    app.kubernetes.io/instance: test
                  type: ClusterIP

                """)
        #expect(rendered.objects.count == 2)
    }

    @Test func `serves several ports in the order of the call`() {
        #expect(
            spec { .app().service(.metrics, .http) } == """
                ports:
                - name: metrics
                  protocol: TCP
                  port: 9090
                  targetPort: metrics
                - name: http
                  protocol: TCP
                  port: 8080
                  targetPort: http
                selector:
                  app.kubernetes.io/name: app
                  app.kubernetes.io/instance: test
                type: ClusterIP

                """)
    }

    @Test func `listens on another number than the container`() {
        #expect(
            spec { .app().service(.http, on: 80) } == """
                ports:
                - name: http
                  protocol: TCP
                  port: 80
                  targetPort: http
                selector:
                  app.kubernetes.io/name: app
                  app.kubernetes.io/instance: test
                type: ClusterIP

                """)
    }

    static let types: [(type: ServiceType, yaml: String)] = [
        (.clusterIP, "type: ClusterIP\n"),
        (.headless, "clusterIP: None\ntype: ClusterIP\n"),
        (.loadBalancer(), "type: LoadBalancer\n"),
        (.loadBalancer(externalTrafficPolicy: .local), "type: LoadBalancer\nexternalTrafficPolicy: Local\n"),
        (.nodePort(), "type: NodePort\n"),
    ]

    @Test(arguments: types)
    func `has the fields of its type and no others`(type: ServiceType, yaml: String) {
        let head = """
            ports:
            - name: http
              protocol: TCP
              port: 8080
              targetPort: http
            selector:
              app.kubernetes.io/name: app
              app.kubernetes.io/instance: test

            """
        #expect(spec { .app().service(.http, as: type) } == head + yaml)
    }

    @Test func `asks for a node port on its first port`() {
        #expect(
            spec { .app().service(.http, .metrics, as: .nodePort(30080)) } == """
                ports:
                - name: http
                  protocol: TCP
                  port: 8080
                  targetPort: http
                  nodePort: 30080
                - name: metrics
                  protocol: TCP
                  port: 9090
                  targetPort: metrics
                selector:
                  app.kubernetes.io/name: app
                  app.kubernetes.io/instance: test
                type: NodePort

                """)
    }

    @Test func `two Services of one workload stand beside each other`() {
        let rendered = render {
            Deployment.app().service(.http).service(.metrics, on: 80, as: .headless, name: "app-metrics")
        }
        let services = rendered.objects.compactMap { $0.object as? CoreV1.Service }
        #expect(services.map(\.metadata.name) == ["app", "app-metrics"])
        #expect(services.map { $0.spec.selector?["app.kubernetes.io/name"] } == ["app", "app"])
        #expect(services.map { $0.spec.clusterIP } == [nil, "None"])
    }

    @Test func `is declared at its modifier`() {
        let rendered = render {
            Deployment.app()
                .service(.http, name: "front")
        }
        let service = rendered.objects.first { $0.object is CoreV1.Service }
        #expect(service?.declaration.text == #"service(.http, name: "front")"#)
    }
}
