import KubernetesModel

/// Findings as a policy has them reported, and the waivers, each with whether it silenced one.
struct JudgedFindings: Sendable {
    /// In no particular order.
    private(set) var findings: [Finding] = []
    private(set) var waivers = WaiverUses()

    mutating func note(_ waivers: [Waiver]) {
        for waiver in waivers { self.waivers.note(waiver) }
    }

    /// Adds what is to be reported of a finding: it as it is, it with a note of the waiver that has ended, or nothing.
    ///
    /// - Parameters:
    ///   - environments: in which it was found.
    ///   - today: `2026-11-21`; a waiver whose last day is earlier no longer holds.
    mutating func add(
        _ finding: Finding, in graph: ResourceGraph, _ policy: Policy, environments: [String], today: String
    ) {
        guard var finding = policy.applied(to: finding) else { return }
        let ofObject = finding.object.flatMap { graph[$0] }?.waivers.first { $0.rule == finding.rule }
        let waiver = ofObject ?? policy.waivers.first { $0.rule == finding.rule }
        if let waiver { waivers.note(waiver, isUsed: true) }
        finding.environments = environments
        guard let waiver else { return findings.append(finding) }
        guard let lastDay = waiver.lastDay, lastDay < today else { return }
        finding.notes.append(Finding.Note("its waiver ended on \(lastDay)", at: waiver.location))
        findings.append(finding)
    }

    /// The same for all that was found in one environment.
    mutating func add(_ findings: [Finding], in graph: ResourceGraph, _ policy: Policy, today: String) {
        for finding in findings { add(finding, in: graph, policy, environments: [graph.environment], today: today) }
    }

    mutating func merge(_ other: JudgedFindings) {
        findings += other.findings
        waivers.merge(other.waivers)
    }
}
