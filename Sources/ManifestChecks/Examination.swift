import Dispatch
package import KubernetesModel

/// Environments held against the rules: what is wrong, and which waivers were needed.
package struct Examination: Sendable {
    /// In no particular order.
    package private(set) var findings: [Finding] = []
    /// By the line and the reason of each waiver: a stack stamped many times has the same ones again and again.
    private var uses: [Int: [String: [(waiver: Waiver, isUsed: Bool)]]] = [:]

    // They live as long as the examination: a command that keeps it need not free them object by object.
    private var graphs: [ResourceGraph] = []

    private let today: String

    /// - Parameter today: `2026-11-21`; a waiver whose last day is earlier no longer holds.
    package init(today: String) { self.today = today }

    /// Examines environments, each by itself and, when there are several, side by side.
    ///
    /// - Parameter problems: what was found while declarations became objects, by environment.
    package mutating func examine(
        _ graphs: [ResourceGraph], policies: [Policy], problems: [[Finding]], checks: [any Check] = defaultChecks
    ) {
        self.graphs += graphs
        for (index, graph) in graphs.enumerated() {
            let policy = policies[index]
            let asked = (checks + policy.checks).filter { policy.asks(for: $0.rule) }
            note(policy.waivers)
            for declared in graph.objects { note(declared.waivers) }
            add(problems[index], in: graph, policy)
            // Some at a time: most of what they find in a stamped stack is waived, and to keep all of it takes memory.
            for start in stride(from: 0, to: asked.count, by: Self.checksAtATime) {
                let checks = asked[start..<min(start + Self.checksAtATime, asked.count)]
                for found in Self.findings(of: Array(checks), in: graph) { add(found, in: graph, policy) }
            }
        }
        guard graphs.count > 1, let policy = policies.last, let graph = graphs.last else { return }
        let asked = (checks + policy.checks).filter { check in policies.contains { $0.asks(for: check.rule) } }
        for finding in asked.flatMap({ $0.findings(across: graphs) }) {
            let place = Array(zip(graphs, policies)).last { finding.environments.contains($0.0.environment) }
            add(finding, in: place?.0 ?? graph, place?.1 ?? policy, environments: finding.environments)
        }
    }

    /// Every waiver of the environments, once, by line and rule.
    package var waivers: [Waiver] { sortedUses.map(\.waiver) }

    /// The waivers that silenced nothing in any environment, as findings. Sensible only after all were examined.
    package var unusedWaivers: [Finding] {
        sortedUses.filter { !$0.isUsed }.map { waiver, _ in
            Finding(.unusedWaiver, "waiver of '\(waiver.rule)' silences nothing", at: waiver.location)
        }
    }

    private var sortedUses: [(waiver: Waiver, isUsed: Bool)] {
        uses.values.flatMap { $0.values.joined() }.sorted {
            ($0.waiver.location, $0.waiver.rule.rawValue) < ($1.waiver.location, $1.waiver.rule.rawValue)
        }
    }

    /// What each check finds, in the order of the checks. Those of a large stack run on all cores.
    private static func findings(of checks: [any Check], in graph: ResourceGraph) -> [[Finding]] {
        guard graph.objects.count > fewObjects else { return checks.map { $0.findings(in: graph) } }
        var findings = Array(repeating: [Finding](), count: checks.count)
        findings.withUnsafeMutableBufferPointer { findings in
            // Each place is written once.
            nonisolated(unsafe) let findings = findings
            DispatchQueue.concurrentPerform(iterations: checks.count) { index in
                findings[index] = checks[index].findings(in: graph)
            }
        }
        return findings
    }

    private static let checksAtATime = 32
    /// Of so few, other threads would gain nothing: of 220 objects they do not, of 660 they gain a tenth.
    private static let fewObjects = 500

    private mutating func note(_ waivers: [Waiver]) {
        for waiver in waivers {
            let line = waiver.location.line
            let isKnown = uses[line]?[waiver.reason]?.contains { $0.waiver == waiver } == true
            if !isKnown { uses[line, default: [:]][waiver.reason, default: []].append((waiver, false)) }
        }
    }

    private mutating func use(_ waiver: Waiver) {
        let line = waiver.location.line
        let known = uses[line]?[waiver.reason]
        guard let index = known?.firstIndex(where: { !$0.isUsed && $0.waiver == waiver }) else { return }
        uses[line]?[waiver.reason]?[index].isUsed = true
    }

    private mutating func add(_ findings: [Finding], in graph: ResourceGraph, _ policy: Policy) {
        for finding in findings { add(finding, in: graph, policy, environments: [graph.environment]) }
    }

    private mutating func add(
        _ finding: Finding, in graph: ResourceGraph, _ policy: Policy, environments: [String]
    ) {
        guard var finding = policy.applied(to: finding) else { return }
        let ofObject = finding.object.flatMap { graph[$0] }?.waivers.first { $0.rule == finding.rule }
        let waiver = ofObject ?? policy.waivers.first { $0.rule == finding.rule }
        if let waiver { use(waiver) }
        finding.environments = environments
        guard let waiver else { return findings.append(finding) }
        guard let lastDay = waiver.lastDay, lastDay < today else { return }
        finding.notes.append(Finding.Note("its waiver ended on \(lastDay)", at: waiver.location))
        findings.append(finding)
    }
}
