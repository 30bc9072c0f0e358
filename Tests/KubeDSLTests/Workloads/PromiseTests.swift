import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct PromiseTests {
    private static let promises: [(promise: Promise, objective: Objective)] = [
        (.start(within: 30), .start(within: 30)),
        (.detection(within: 15), .detection(within: 15)),
        (.restart(within: .minutes(1)), .restart(within: 60)),
        (.zeroDowntime, .zeroDowntime),
        (.scaling(from: 2, to: 5, within: 120), .scaling(from: 2, to: 5, within: 120)),
        (.stickySessions(because: "it remembers"), .stickySessions(because: "it remembers")),
        (.publicHealth("/api/health"), .publicHealth(path: "/api/health")),
    ]

    @Test(arguments: promises)
    func `reaches the checks with the workload that makes it, and renders nothing`(
        promise: Promise, objective: Objective
    ) throws {
        let rendered = render { Deployment<AppPort>.app().promises(promise) }
        #expect(rendered.yaml() == render { Deployment<AppPort>.app() }.yaml())
        let promised = try #require(rendered.promises.first)
        #expect(rendered.promises.count == 1)
        #expect(promised.objective == objective)
        #expect(rendered.graph[promised.workload]?.object is AppsV1.Deployment)
    }

    @Test func `may hold in some environments only`() {
        #expect(render { Deployment<AppPort>.app().promises(nil) }.promises.isEmpty)
    }

    @Test func `stands at its own line, and so does what is found against it`() {
        let line = #line + 5
        let rendered = render {
            Deployment<AppPort>.app(
                "app", .app.liveness(.tcp(on: .http), every: 10).readiness(.tcp(on: .http), every: 5)
            )
            .promises(.start(within: 60))
            .promises(.detection(within: 10))
        }
        let found = ImpatientProbes().findings(in: rendered.graph) + SlowDetection().findings(in: rendered.graph)
        #expect(found.map(\.location?.line) == [line, line + 1])
        #expect(found.map(\.notes.count) == [1, 1])
        #expect(found.flatMap(\.notes).map(\.location?.line) == [line - 2, line - 2])
    }

    @Test func `is waived like any other rule, where the workload is declared`() {
        let rendered = render {
            Deployment<AppPort>.app()
                .promises(.scaling(from: 1, to: 2, within: 60))
                .allowing(.slowScaling, because: "the autoscaler is another team's")
        }
        let waivers = rendered.graph.objects.flatMap(\.waivers).map(\.rule)
        #expect(waivers == [.slowScaling])
        #expect(SlowScaling().findings(in: rendered.graph).map(\.object?.name) == ["app"])
    }
}
