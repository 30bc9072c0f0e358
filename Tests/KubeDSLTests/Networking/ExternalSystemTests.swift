import KubeDSL
import TestSupport
import Testing

enum ExternalDatabasePort: Int, ContainerPort { case postgres = 5432, pooled = 6432 }

@Suite struct ExternalSystemTests {
    private static let neon = ExternalSystem("database", host: "ep-x.neon.tech", ports: ExternalDatabasePort.self)
    private static let old = ExternalSystem(
        "database", address: "10.0.0.5", "10.0.0.6", "fd00::5", ports: ExternalDatabasePort.self)

    @Test func `renders nothing by itself`() {
        #expect(render { Self.neon }.objects.isEmpty)
    }

    static let addresses: [(system: ExternalSystem<ExternalDatabasePort>, host: String, address: String)] = [
        (neon, "ep-x.neon.tech", "ep-x.neon.tech:5432"), (neon.service(), "database", "database:5432"),
        (old, "10.0.0.5", "10.0.0.5:5432"), (old.service(), "database", "database:5432"),
        (ExternalSystem("six", address: "fd00::5", ports: ExternalDatabasePort.self), "fd00::5", "[fd00::5]:5432"),
    ]

    @Test(arguments: addresses)
    func `is reached by its host, or by its Service`(
        system: ExternalSystem<ExternalDatabasePort>, host: String, address: String
    ) {
        #expect(system.host == host)
        #expect(system.address(.postgres) == address)
        #expect(system.url(.postgres, path: "/todo", scheme: "postgresql") == "postgresql://\(address)/todo")
    }

    @Test func `speaks HTTPS where nothing else is said`() {
        let api = ExternalSystem("openai", host: "api.openai.com")
        #expect(api.url(.https, path: "/v1") == "https://api.openai.com:443/v1")
    }

    @Test func `has an alias for its host`() {
        #expect(
            render { Self.neon.service() }.yaml() == """
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: database
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  ports:
                  - name: postgres
                    protocol: TCP
                    port: 5432
                    targetPort: 5432
                  - name: pooled
                    protocol: TCP
                    port: 6432
                    targetPort: 6432
                  type: ExternalName
                  externalName: ep-x.neon.tech

                """)
    }

    @Test func `has endpoints of each family for its addresses`() {
        let rendered = render { Self.old.service() }
        let service = rendered.object(CoreV1.Service.self)
        #expect(service?.spec.selector == nil)
        #expect(service?.spec.type == .clusterIP)
        let slices = rendered.objects.compactMap { $0.object as? DiscoveryV1.EndpointSlice }
        #expect(slices.map(\.metadata.name) == ["database-ipv4", "database-ipv6"])
        #expect(slices.map { $0.metadata.labels?["kubernetes.io/service-name"] } == ["database", "database"])
        #expect(slices.map { $0.endpoints?.map(\.addresses) } == [[["10.0.0.5"], ["10.0.0.6"]], [["fd00::5"]]])
        #expect(slices.map { $0.ports?.map(\.name) } == [["postgres", "pooled"], ["postgres", "pooled"]])
        #expect(slices.map { $0.ports?.map(\.port) } == [[5432, 6432], [5432, 6432]])
    }

    @Test(arguments: [neon.service(), old.service()])
    func `its Service passes the checks`(system: ExternalSystem<ExternalDatabasePort>) {
        let client = Deployment.app("client", .app.env("DATABASE_URL", system.url(.postgres, scheme: "postgresql")))
        let findings = render {
            system
            client
            Traffic { Flow(from: client, to: system, on: .postgres) }
        }.findings
        let rules: Set<RuleID> = [
            .servicesWithoutPods, .unknownAddresses, .severedDependencies, .undeclaredTraffic,
            "invalid-service-ports", "mismatched-service-fields", "unroutable-endpoints",
        ]
        #expect(findings.filter { rules.contains($0.rule) }.map(\.message) == [])
    }
}
