import KubeDSL
import TestSupport
import Testing

private enum MixedPort: Int, ContainerPort {
    case http = 8080
    case grpcWeb = 8081
    case dns = 53

    var name: String { self == .http ? "web" : kebab }
    var transport: CoreV1.TransportProtocol { self == .dns ? .udp : .tcp }

    private var kebab: String { self == .grpcWeb ? "grpc-web" : "dns" }
}

private enum DerivedPort: Int, ContainerPort { case grpcWeb = 1, HTTPAdmin, metrics_v2 }

@Suite struct ContainerPortTests {
    @Test func `is named after its case`() {
        #expect(DerivedPort.allCases.map(\.name) == ["grpc-web", "http-admin", "metrics-v2"])
    }

    @Test func `may have another name and another protocol, which Services and probes follow`() {
        let rendered = render {
            Deployment<MixedPort>("app", replicas: 1, user: 10001) {
                Container("app", image: "a:1.0", ports: MixedPort.self, resources: .small)
                    .liveness(.tcp(on: .http), every: 5)
            }
            .service(.http, .dns)
        }
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).ports") == """
                - name: web
                  containerPort: 8080
                  protocol: TCP
                - name: grpc-web
                  containerPort: 8081
                  protocol: TCP
                - name: dns
                  containerPort: 53
                  protocol: UDP

                """)
        #expect(
            rendered.yaml("Service", at: "spec.ports") == """
                - name: web
                  protocol: TCP
                  port: 8080
                  targetPort: web
                - name: dns
                  protocol: UDP
                  port: 53
                  targetPort: dns

                """)
        #expect(rendered.yaml("Deployment", at: "\(containerPath).livenessProbe.tcpSocket") == "port: web\n")
    }
}
