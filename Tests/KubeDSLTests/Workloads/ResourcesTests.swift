import KubeDSL
import TestSupport
import Testing

@Suite struct ResourcesTests {
    private func yaml(_ resources: Resources) -> String {
        render {
            Deployment("app", replicas: 1, user: 10001) { Container("app", image: "a:1.0", resources: resources) }
        }.yaml("Deployment", at: "\(containerPath).resources")
    }

    @Test func `a range is request and limit, in canonical amounts`() {
        #expect(
            yaml(
                Resources(
                    cpu: .millicores(500) ... .millicores(1000), memory: .mebibytes(1024) ... .mebibytes(1536))) == """
                    limits:
                      cpu: '1'
                      memory: 1536Mi
                    requests:
                      cpu: 500m
                      memory: 1Gi

                    """)
    }

    @Test func `an exact amount is both`() {
        #expect(
            yaml(Resources(cpu: .exactly(.cores(2)), memory: .exactly(.gigabytes(1)))) == """
                limits:
                  cpu: '2'
                  memory: 1G
                requests:
                  cpu: '2'
                  memory: 1G

                """)
    }

    @Test func `an amount without a limit has none`() {
        #expect(
            yaml(
                Resources(
                    cpu: .unlimited(from: .millicores(100), because: "bursts are short"),
                    memory: .exactly(.mebibytes(64)))) == """
                    limits:
                      memory: 64Mi
                    requests:
                      cpu: 100m
                      memory: 64Mi

                    """)
    }

    @Test func `no limits at all leave no empty field`() {
        #expect(
            yaml(
                Resources(
                    cpu: .unlimited(from: .millicores(100), because: "a node of its own"),
                    memory: .unlimited(from: .mebibytes(64), because: "a node of its own"))) == """
                    requests:
                      cpu: 100m
                      memory: 64Mi

                    """)
    }

    @Test func `local disk comes third, where it is named`() {
        #expect(
            yaml(
                Resources(
                    cpu: .exactly(.cores(1)), memory: .exactly(.gibibytes(1)),
                    ephemeralStorage: .gibibytes(1) ... .gibibytes(4))) == """
                    limits:
                      cpu: '1'
                      memory: 1Gi
                      ephemeral-storage: 4Gi
                    requests:
                      cpu: '1'
                      memory: 1Gi
                      ephemeral-storage: 1Gi

                    """)
    }

    @Test func `bounds remember why there is no limit`() {
        let bounds = ResourceBounds.unlimited(from: CPUQuantity.cores(1), because: "bursts are short")
        #expect(bounds.request == .cores(1))
        #expect(bounds.limit == nil)
        #expect(bounds.unlimitedReason == "bursts are short")
        #expect((CPUQuantity.cores(1) ... .cores(2)).unlimitedReason == nil)
    }

    @Test func `reversed bounds do not trap, and are a finding at the container`() {
        let findings = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container(
                    "reversed", image: "a:1.0",
                    resources: Resources(cpu: .cores(2) ... .cores(1), memory: .exactly(.gibibytes(1))))
            }
        }.findings.filter { $0.rule == "requests-above-limits" }
        #expect(findings.map(\.path) == ["\(containerPath).resources.requests[cpu]"])
        #expect(findings.places(of: "requests-above-limits") == ["Container("])
    }
}
