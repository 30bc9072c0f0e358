import KubernetesModel
import ManifestChecks
import Testing

struct TrafficIndexTests {
    private static let web = TrafficFlow.End.workload(name: "web", namespace: "shop")
    private static let place = SourceLocation(file: "Stack.swift", line: 1, column: 1)

    @Test(arguments: [
        TrafficFlow.End.workload(name: "visa", namespace: "payments"), .workload(name: "visa", namespace: nil),
        .workload(name: "visa", namespace: "shop"), .external(name: "payments/visa"), .external(name: "visa"),
    ])
    func `finds the flows to one target, and none to others of its name`(target: TrafficFlow.End) {
        let others: [TrafficFlow.End] = [
            .workload(name: "visa", namespace: "payments"), .workload(name: "visa", namespace: nil),
            .workload(name: "visa", namespace: "shop"), .external(name: "payments/visa"), .external(name: "visa"),
        ]
        let index = TrafficIndex(others.map { TrafficFlow(from: Self.web, to: $0, port: 443, at: Self.place) })
        #expect(index.flows(to: target).map(\.target) == [target])
    }

    @Test func `knows the namespaces whose workloads take part`() {
        let index = TrafficIndex([
            TrafficFlow(from: Self.web, to: .workload(name: "db", namespace: nil), port: 5432, at: Self.place),
            TrafficFlow(from: Self.web, to: .external(name: "visa"), port: 443, at: Self.place),
        ])
        #expect(index.declares(in: "shop"))
        #expect(index.declares(in: nil))
        #expect(!index.declares(in: "visa"))
    }
}
