package import KubernetesModel

/// Environments held against the rules: what is wrong, and which waivers were needed.
package struct Examination: Sendable {
    private var judged = JudgedFindings()

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
            judged.note(policy.waivers)
            for declared in graph.objects { judged.note(declared.waivers) }
            judged.add(problems[index], in: graph.environment, policy, today: today)
            examine(graph, policy, (checks + policy.checks).filter { policy.asks(for: $0.rule) })
        }
        guard graphs.count > 1, let policy = policies.last, let graph = graphs.last else { return }
        let asked = (checks + policy.checks).filter { check in policies.contains { $0.asks(for: check.rule) } }
        for finding in asked.flatMap({ $0.findings(across: graphs) }) {
            let place = Array(zip(graphs, policies)).last { finding.environments.contains($0.0.environment) }
            // The waivers of the last environment in which it was found, whose object need not be the finding's own.
            judged.add(
                finding, about: finding.object.flatMap { (place?.0 ?? graph)[$0] }, place?.1 ?? policy,
                environments: finding.environments, today: today)
        }
    }

    /// In no particular order.
    package var findings: [Finding] { judged.findings }

    /// Every waiver of the environments, once, by place and rule.
    package var waivers: [Waiver] { judged.waivers.sorted.map(\.waiver) }

    /// The waivers that silenced nothing in any environment, as findings. Sensible only after all were examined.
    package var unusedWaivers: [Finding] {
        judged.waivers.sorted.filter { !$0.isUsed }.map { waiver, _ in
            Finding(.unusedWaiver, "waiver of '\(waiver.rule)' silences nothing", at: waiver.location)
        }
    }

    /// Runs the checks, those of a large stack on all cores.
    private mutating func examine(_ graph: ResourceGraph, _ policy: Policy, _ checks: [any Check]) {
        guard graph.objects.count > Self.fewObjects else {
            for check in checks { judged.add(check.findings(in: graph), in: graph.environment, policy, today: today) }
            return
        }
        // Most of what they find in a stamped stack is waived, and to keep all of it until the end takes memory.
        let judgements = checks.concurrentMap(atATime: 1) { [today] check in
            var judged = JudgedFindings()
            judged.add(check.findings(in: graph), in: graph.environment, policy, today: today)
            return judged
        }
        for judgement in judgements { judged.merge(judgement) }
    }

    /// The checks of so few gain nothing from other threads.
    private static let fewObjects = 500
}
