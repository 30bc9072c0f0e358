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
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: IdenticalProbes()) == test.expected)
    }

    private static func http(
        host: String? = nil, scheme: CoreV1.URIScheme? = nil, header: String? = nil,
        _ protocol: CoreV1.HTTPProtocol? = nil
    ) -> CoreV1.Probe {
        let headers = header.map { [CoreV1.HTTPHeader(name: "X-Probe", value: $0)] }
        return CoreV1.Probe(
            httpGet: CoreV1.HTTPGetAction(
                path: "/live", port: .int(80), host: host, scheme: scheme, httpHeaders: headers, protocol: `protocol`))
    }

    private static func tcp(_ port: Int = 8080, host: String? = nil) -> CoreV1.Probe {
        CoreV1.Probe(tcpSocket: CoreV1.TCPSocketAction(port: .int(port), host: host))
    }

    private static func grpc(
        _ port: Int = 9090, service: String? = nil, mode: CoreV1.GRPCProbeMode? = nil
    ) -> CoreV1.Probe {
        CoreV1.Probe(grpc: CoreV1.GRPCAction(port: port, service: service, mode: mode))
    }

    @Test(arguments: [
        (http(), http(host: "other")), (http(), http(scheme: .https)), (http(), http(.http2)),
        (http(), http(header: "ready")), (http(header: "live"), http(header: "ready")), (http(), tcp()),
        (tcp(), tcp(9090)), (tcp(), tcp(host: "other")), (tcp(), grpc()),
        (grpc(), grpc(9091)), (grpc(), grpc(service: "ready")), (grpc(), grpc(mode: .tls)),
    ])
    func `each field of what a probe does tells two of them apart`(liveness: CoreV1.Probe, readiness: CoreV1.Probe) {
        #expect(findings(liveness, liveness) == 1)
        #expect(findings(readiness, readiness) == 1)
        #expect(findings(liveness, readiness) == 0)
    }

    private func findings(_ liveness: CoreV1.Probe, _ readiness: CoreV1.Probe) -> Int {
        let test = CheckCase("two probes") {
            $0.containers[0].livenessProbe = liveness
            $0.containers[0].readinessProbe = readiness
        }
        return test.found(by: IdenticalProbes()).count
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
