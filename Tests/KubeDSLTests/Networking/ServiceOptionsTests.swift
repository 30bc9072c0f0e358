import KubeDSL
import TestSupport
import Testing

@Suite struct ServiceOptionsTests {
    static let options: [(type: ServiceType, yaml: String)] = [
        (.clusterIP.affinity(.clientIP()), "type: ClusterIP\nsessionAffinity: ClientIP\n"),
        (
            .nodePort().affinity(.clientIP(timeout: .minutes(10))),
            """
            type: NodePort
            sessionAffinity: ClientIP
            sessionAffinityConfig:
              clientIP:
                timeoutSeconds: 600

            """
        ),
        (.nodePort(externalTrafficPolicy: .local), "type: NodePort\nexternalTrafficPolicy: Local\n"),
        (
            .loadBalancer(class: "internal", sourceRanges: ["203.0.113.0/24"], allocatesNodePorts: false),
            """
            type: LoadBalancer
            loadBalancerSourceRanges:
            - 203.0.113.0/24
            allocateLoadBalancerNodePorts: false
            loadBalancerClass: internal

            """
        ),
        (.clusterIP.internalTrafficPolicy(.local), "type: ClusterIP\ninternalTrafficPolicy: Local\n"),
        (
            .headless.publishingNotReadyAddresses(),
            "clusterIP: None\ntype: ClusterIP\npublishNotReadyAddresses: true\n"
        ),
        (
            .clusterIP.ipFamilies(.ipv6), "type: ClusterIP\nipFamilies:\n- IPv6\nipFamilyPolicy: SingleStack\n"
        ),
        (.clusterIP.ipFamilies(.preferDualStack()), "type: ClusterIP\nipFamilyPolicy: PreferDualStack\n"),
        (
            .clusterIP.ipFamilies(.requireDualStack(first: .ipv6)),
            "type: ClusterIP\nipFamilies:\n- IPv6\n- IPv4\nipFamilyPolicy: RequireDualStack\n"
        ),
    ]

    @Test(arguments: options)
    func `are fields of the specification`(type: ServiceType, yaml: String) {
        let rendered = render { Deployment.app().service(.http, as: type) }
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
        #expect(sorted(rendered.yaml("Service", at: "spec")) == sorted(head + yaml))
        #expect(rendered.findings.filter { $0.rule == "mismatched-service-fields" }.map(\.message) == [])
    }

    /// The order of the fields is the model's.
    private func sorted(_ yaml: String) -> [Substring] { yaml.split(separator: "\n").sorted() }

    @Test func `ports have numbers, node ports and protocols of their own`() {
        let rendered = render {
            Deployment.app().service(
                ports: ServedPort(.http, on: 80, nodePort: 30080, appProtocol: "kubernetes.io/h2c"),
                ServedPort(.metrics, nodePort: 30090), as: .nodePort())
        }
        #expect(
            rendered.yaml("Service", at: "spec.ports") == """
                - name: http
                  protocol: TCP
                  appProtocol: kubernetes.io/h2c
                  port: 80
                  targetPort: http
                  nodePort: 30080
                - name: metrics
                  protocol: TCP
                  port: 9090
                  targetPort: metrics
                  nodePort: 30090

                """)
    }

    @Test func `ports are what addresses follow`() {
        let app = Deployment.app().service(ports: ServedPort(.http, on: 80), ServedPort(.metrics), name: "front")
        #expect(app.address(.http) == "front:80")
        #expect(app.address(.metrics) == "front:9090")
    }

    @Test func `a governing Service may name pods before they are ready`() {
        let service = GoverningService<AppPort>.headless(.http, publishesNotReadyAddresses: true)
        let rendered = render {
            StatefulSet("db", service: service, replicas: 1, user: 999) { Container.app }
        }
        #expect(rendered.object(CoreV1.Service.self)?.spec.publishNotReadyAddresses == true)
    }
}
