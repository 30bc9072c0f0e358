import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct StartOrderTests {
    /// Flows as `a>b`, and the groups in which the workloads `a` to `d` start.
    static let cases: [(flows: [String], groups: [String])] = [
        ([], ["abcd"]),
        (["a>b", "b>c"], ["cd", "b", "a"]),
        (["a>d", "b>d", "c>a"], ["d", "ab", "c"]),
        (["a>b", "b>a", "a>c", "d>b"], ["c", "ab", "d"]),
        (["a>a", "a>b"], ["bcd", "a"]),
        (["a>b", "b>c", "c>d", "d>a"], ["abcd"]),
    ]

    @Test(arguments: cases)
    func `what others need starts before them`(flows: [String], groups: [String]) {
        let rendered = render {
            for name in ["a", "b", "c", "d"] { Deployment.app(name) }
            Traffic {
                for flow in flows {
                    Flow(from: Deployment.app("\(flow.prefix(1))"), to: Deployment.app("\(flow.suffix(1))"), on: .http)
                }
            }
        }
        #expect(rendered.startOrder.map { $0.map(\.name).joined() } == groups)
    }

    @Test func `systems outside the stack are no part of it`() {
        let rendered = render {
            Deployment.app("a")
            Traffic {
                Flow(from: Deployment.app("a"), to: ExternalSystem("api", host: "api.example.com"), on: .https)
                Flow(from: .ingressController, to: Deployment.app("a"), on: .http)
            }
        }
        #expect(rendered.startOrder.map { $0.map(\.description) } == [["Deployment 'a'"]])
    }
}
