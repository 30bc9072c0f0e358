import KubernetesModel
import ManifestChecks
import Testing

struct IdenticalProbesTests {
    @Test(
        "one endpoint for two probes is found",
        arguments: [
            CheckCase("two endpoints") { _ in },
            CheckCase(
                "one",
                finds: [
                    "containers[0].readinessProbe: container 'app' has one endpoint for liveness and readiness; a busy pod is restarted [identical-probes]"
                ]
            ) { $0.containers[0].readinessProbe = .http("/live") },
            CheckCase(
                "one, asked at another pace",
                finds: [
                    "containers[0].readinessProbe: container 'app' has one endpoint for liveness and readiness; a busy pod is restarted [identical-probes]"
                ]
            ) {
                $0.containers[0].readinessProbe = .http("/live")
                $0.containers[0].readinessProbe?.periodSeconds = 3
            },
            CheckCase("a command that is missing, and none") {
                $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction())
                $0.containers[0].readinessProbe = CoreV1.Probe()
            },
            CheckCase("one path, another port") { $0.containers[0].readinessProbe = .http("/live", port: 9090) },
            CheckCase("one path, another host") { $0.containers[0].readinessProbe = .http { $0.host = "other" } },
            CheckCase("one path, another scheme") { $0.containers[0].readinessProbe = .http { $0.scheme = .https } },
            CheckCase("one path, another header") {
                $0.containers[0].readinessProbe = .http {
                    $0.httpHeaders = [CoreV1.HTTPHeader(name: "X-Probe", value: "ready")]
                }
            },
            CheckCase("one gRPC port, another service") {
                $0.containers[0].livenessProbe = CoreV1.Probe(grpc: CoreV1.GRPCAction(port: 9090))
                $0.containers[0].readinessProbe = CoreV1.Probe(grpc: CoreV1.GRPCAction(port: 9090, service: "ready"))
            },
            CheckCase("another TCP port") {
                $0.containers[0].livenessProbe = CoreV1.Probe(tcpSocket: CoreV1.TCPSocketAction(port: .int(8080)))
                $0.containers[0].readinessProbe = CoreV1.Probe(tcpSocket: CoreV1.TCPSocketAction(port: .int(9090)))
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: IdenticalProbes()) == test.expected)
    }

    // The check compares them one by one: a field that the API adds has to be added there.
    @Test(arguments: [
        ("HTTPGetAction", ["path", "port", "host", "scheme", "httpHeaders", "protocol"]),
        ("HTTPHeader", ["name", "value"]),
        ("TCPSocketAction", ["port", "host"]),
        ("GRPCAction", ["port", "service", "mode"]),
        ("ExecAction", ["command"]),
    ])
    func `what a probe does has these fields and no others`(type: String, fields: [String]) {
        #expect(TypeDescription.named("CoreV1.\(type)")?.fields.map(\.name).sorted() == fields.sorted())
    }
}

extension CoreV1.Probe {
    /// The liveness probe of the cases, changed.
    fileprivate static func http(_ change: (inout CoreV1.HTTPGetAction) -> Void) -> CoreV1.Probe {
        var probe = CoreV1.Probe.http("/live")
        if let action = probe.httpGet {
            var action = action
            change(&action)
            probe.httpGet = action
        }
        return probe
    }
}
