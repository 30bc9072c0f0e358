import Foundation
import KubeDSL
import ManifestChecks
import SeededGenerator
import TestSupport
import Testing

/// What the rendered policies let through is what the flows say, and nothing else.
@Suite struct TrafficReachabilityTests {
    /// `KUBEDSL_SEED` repeats a run; every failure names its seed.
    static let seed = ProcessInfo.processInfo.environment["KUBEDSL_SEED"].flatMap { UInt64($0) } ?? 20_261_121

    private struct Link: Hashable, CustomStringConvertible {
        let source: String
        let target: String
        let port: AppPort

        var description: String { "\(source) → \(target):\(port)" }
    }

    private struct Case {
        /// Each workload is in the first or the second namespace.
        let workloads: [(name: String, isFirst: Bool)]
        let links: Set<Link>
        let fromController: Set<String>
        let toInternet: Set<String>

        init(_ generator: inout SeededGenerator) {
            let names = (0...Int.random(in: 0...5, using: &generator)).map { "w\($0)" }
            workloads = names.map { ($0, Bool.random(using: &generator)) }
            let all = names.flatMap { source in
                names.flatMap { target in AppPort.allCases.map { Link(source: source, target: target, port: $0) } }
            }
            let share = Int.random(in: 0...4, using: &generator)
            links = Set(all.filter { _ in Int.random(in: 0..<5, using: &generator) < share })
            fromController = Set(names.filter { _ in Bool.random(using: &generator) })
            toInternet = Set(names.filter { _ in Bool.random(using: &generator) })
        }

        var rendered: RenderedEnvironment {
            let (workloads, links) = (workloads, links.sorted { "\($0)" < "\($1)" })
            let (fromController, toInternet) = (fromController.sorted(), toInternet.sorted())
            return renderBare {
                Namespace("one") {
                    for workload in workloads where workload.isFirst { Deployment.app(workload.name) }
                    Traffic {
                        for link in links {
                            Flow(from: Deployment.app(link.source), to: Deployment.app(link.target), on: link.port)
                        }
                        for name in toInternet { Flow(from: Deployment.app(name), to: .internet(8080, 9090)) }
                    }
                }
                Namespace("two") {
                    for workload in workloads where !workload.isFirst { Deployment.app(workload.name) }
                    Traffic {
                        for name in fromController {
                            Flow(from: .ingressController, to: Deployment.app(name), on: .http)
                        }
                    }
                }
            }
        }
    }

    @Test func `random flows come out as they were declared`() {
        var generator = SeededGenerator(seed: Self.seed)
        for round in 0..<150 {
            let run = "seed \(Self.seed), round \(round)"
            let stack = Case(&generator)
            let rendered = stack.rendered
            let graph = rendered.graph
            let reachability = graph.reachability
            let names = graph.pods.map(\.workload.name)
            var links: Set<Link> = []
            var fromController: Set<String> = []
            for (target, name) in names.enumerated() {
                for port in AppPort.allCases {
                    let number = IntOrString.int(port.rawValue)
                    for source in names.indices
                    where reachability.letsLeave(source, to: target, number, .tcp)
                        && reachability.letsEnter(target, from: source, number, .tcp)
                    {
                        links.insert(Link(source: names[source], target: name, port: port))
                    }
                    let controller = Reachability.Outsider.controller(namespace: "ingress-nginx")
                    if reachability.letsEnter(target, from: controller, number, .tcp) {
                        #expect(port == .http, "\(run)")
                        fromController.insert(name)
                    }
                    #expect(!reachability.letsEnter(target, from: .world, number, .tcp), "\(run)")
                }
            }
            let toInternet = names.indices.filter { reachesInternet(from: $0, reachability) }.map { names[$0] }
            #expect(Set(toInternet) == stack.toInternet, "\(run)")
            #expect(rendered.problems.isEmpty, "\(run)")
            #expect(links == stack.links, "\(run)")
            #expect(fromController == stack.fromController, "\(run)")
        }
    }

    /// Whether the pod's policies let it open connections to addresses outside the cluster.
    private func reachesInternet(from pod: Int, _ reachability: Reachability) -> Bool {
        let policies = reachability.policiesLeaving(pod)
        let rules = policies.flatMap { $0.object.spec.egress ?? [] }
        // Without a policy, or with a rule that names nobody, everything is let out.
        if policies.isEmpty || rules.contains(where: { $0.to?.isEmpty != false }) { return true }
        return rules.contains { rule in rule.to?.contains { $0.ipBlock?.cidr == "0.0.0.0/0" } == true }
    }
}
