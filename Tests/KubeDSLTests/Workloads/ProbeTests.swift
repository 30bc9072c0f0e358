import KubeDSL
import TestSupport
import Testing

@Suite struct ProbeTests {
    private func probe(_ field: String, _ container: @escaping @Sendable () -> Container<AppPort>) -> String {
        render { Deployment.app("app", container()) }.yaml("Deployment", at: "\(containerPath).\(field)")
    }

    @Test func `an HTTP probe goes by the port's name, with headers and scheme where they are given`() {
        #expect(
            probe("livenessProbe") { .app.liveness(.http("/live", on: .http), every: 10) } == """
                httpGet:
                  path: /live
                  port: http
                periodSeconds: 10

                """)
        #expect(
            probe("livenessProbe") {
                .app.liveness(
                    .http("/live", on: .metrics, headers: ["X-B": "1", "X-A": "2"], scheme: .https), every: 10)
            } == """
                httpGet:
                  path: /live
                  port: metrics
                  scheme: HTTPS
                  httpHeaders:
                  - name: X-B
                    value: '1'
                  - name: X-A
                    value: '2'
                periodSeconds: 10

                """)
    }

    @Test func `a TCP probe goes by the port's name`() {
        #expect(
            probe("readinessProbe") { .app.readiness(.tcp(on: .metrics), every: 5) }
                == "tcpSocket:\n  port: metrics\nperiodSeconds: 5\n")
    }

    @Test func `a gRPC probe goes by the port's number`() {
        #expect(
            probe("readinessProbe") { .app.readiness(.grpc(on: .metrics, service: "shop.Cart"), every: 5) } == """
                grpc:
                  port: 9090
                  service: shop.Cart
                periodSeconds: 5

                """)
    }

    @Test func `a command probe keeps its words`() {
        #expect(
            probe("livenessProbe") { .app.liveness(.exec("redis-cli", "-p", "6379", "ping"), every: 5) } == """
                exec:
                  command:
                  - redis-cli
                  - -p
                  - '6379'
                  - ping
                periodSeconds: 5

                """)
    }

    @Test func `a liveness probe renders every argument`() {
        #expect(
            probe("livenessProbe") {
                .app.liveness(.tcp(on: .http), every: 10, after: 3, timeout: 2, failures: 4, gracePeriod: .minutes(1))
            } == """
                tcpSocket:
                  port: http
                initialDelaySeconds: 3
                timeoutSeconds: 2
                periodSeconds: 10
                failureThreshold: 4
                terminationGracePeriodSeconds: 60

                """)
    }

    @Test func `a readiness probe renders every argument`() {
        #expect(
            probe("readinessProbe") {
                .app.readiness(.tcp(on: .http), every: 10, after: 3, timeout: 2, failures: 4, successes: 5)
            } == """
                tcpSocket:
                  port: http
                initialDelaySeconds: 3
                timeoutSeconds: 2
                periodSeconds: 10
                successThreshold: 5
                failureThreshold: 4

                """)
    }

    @Test func `a startup probe renders every argument`() {
        #expect(
            probe("startupProbe") { .app.startup(.tcp(on: .http), within: 60, every: 10, timeout: 2) } == """
                tcpSocket:
                  port: http
                timeoutSeconds: 2
                periodSeconds: 10
                failureThreshold: 6

                """)
    }

    struct Start: Sendable {
        var limit: Seconds
        var period: Seconds = 5
        let attempts: Int
    }

    @Test(
        "a startup probe has as many attempts as fill its time, at least one",
        arguments: [
            Start(limit: 30, attempts: 6), Start(limit: 31, attempts: 7), Start(limit: 34, attempts: 7),
            Start(limit: 35, attempts: 7), Start(limit: 1, attempts: 1), Start(limit: 3, period: 10, attempts: 1),
            Start(limit: .minutes(5), period: 10, attempts: 30), Start(limit: .hours(1), period: 1, attempts: 3600),
            Start(limit: 0, attempts: 1),
        ])
    func startupAttempts(_ start: Start) {
        let rendered = render {
            Deployment.app("app", .app.startup(.tcp(on: .http), within: start.limit, every: start.period))
        }
        #expect(rendered.object(AppsV1.Deployment.self)?.container.startupProbe?.failureThreshold == start.attempts)
    }

    @Test func `a startup probe looks every 5 seconds by default`() {
        #expect(
            probe("startupProbe") { .app.startup(.tcp(on: .http), within: 30) }
                == "tcpSocket:\n  port: http\nperiodSeconds: 5\nfailureThreshold: 6\n")
    }

    @Test func `the last of two probes of a kind holds`() {
        #expect(
            probe("livenessProbe") {
                .app.liveness(.tcp(on: .http), every: 5).liveness(.tcp(on: .metrics), every: 7)
            } == "tcpSocket:\n  port: metrics\nperiodSeconds: 7\n")
    }
}
