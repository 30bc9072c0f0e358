package import KubernetesModel

/// Environments held against the rules: what is wrong, and which waivers were needed.
package struct Examination: Sendable {
    /// In no particular order.
    package private(set) var findings: [Finding] = []
    /// Every waiver of the environments, once, and whether it silenced anything.
    package private(set) var waivers: [Waiver: Bool] = [:]

    private let today: String

    /// - Parameter today: `2026-11-21`; a waiver whose last day is earlier no longer holds.
    package init(today: String) { self.today = today }

    /// Examines environments, each by itself and, when there are several, side by side.
    ///
    /// - Parameter problems: what was found while declarations became objects, by environment.
    package mutating func examine(
        _ graphs: [ResourceGraph], policies: [Policy], problems: [[Finding]], checks: [any Check] = defaultChecks
    ) {
        for (index, graph) in graphs.enumerated() {
            let policy = policies[index]
            let asked = (checks + policy.checks).filter { policy.asks(for: $0.rule) }
            note(policy.waivers)
            for declared in graph.objects { note(declared.waivers) }
            add(problems[index], in: graph, policy)
            for check in asked { add(check.findings(in: graph), in: graph, policy) }
        }
        guard graphs.count > 1, let policy = policies.last, let graph = graphs.last else { return }
        let asked = (checks + policy.checks).filter { check in policies.contains { $0.asks(for: check.rule) } }
        for finding in asked.flatMap({ $0.findings(across: graphs) }) {
            let place = Array(zip(graphs, policies)).last { finding.environments.contains($0.0.environment) }
            add(finding, in: place?.0 ?? graph, place?.1 ?? policy)
        }
    }

    /// The waivers that silenced nothing in any environment, as findings. Sensible only after all were examined.
    package var unusedWaivers: [Finding] {
        waivers.filter { !$0.value }.keys.sorted { $0.location < $1.location }.map { waiver in
            Finding(.unusedWaiver, "waiver of '\(waiver.rule)' silences nothing", at: waiver.location)
        }
    }

    private mutating func note(_ waivers: [Waiver]) {
        for waiver in waivers where self.waivers[waiver] == nil { self.waivers[waiver] = false }
    }

    private mutating func add(_ findings: [Finding], in graph: ResourceGraph, _ policy: Policy) {
        for var finding in findings {
            finding.environments = [graph.environment]
            add(finding, in: graph, policy)
        }
    }

    private mutating func add(_ finding: Finding, in graph: ResourceGraph, _ policy: Policy) {
        guard var finding = policy.applied(to: finding) else { return }
        let ofObject = finding.object.flatMap { graph[$0] }?.waivers ?? []
        guard let waiver = (ofObject + policy.waivers).first(where: { $0.rule == finding.rule }) else {
            findings.append(finding)
            return
        }
        waivers[waiver] = true
        guard let lastDay = waiver.lastDay, lastDay < today else { return }
        finding.notes.append(Finding.Note("its waiver ended on \(lastDay)", at: waiver.location))
        findings.append(finding)
    }
}
