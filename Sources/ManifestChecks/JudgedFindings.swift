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
    ///   - object: whose waivers hold for it.
    ///   - environments: in which it was found.
    ///   - today: `2026-11-21`; a waiver whose last day is earlier no longer holds.
    mutating func add(
        _ finding: Finding, about object: DeclaredObject?, _ policy: Policy, environments: [String], today: String
    ) {
        guard var finding = policy.applied(to: finding) else { return }
        let ofObject = object?.waivers.first { $0.rule == finding.rule }
        let waiver = ofObject ?? policy.waivers.first { $0.rule == finding.rule }
        if let waiver {
            waivers.note(waiver, isUsed: true)
            guard let lastDay = waiver.lastDay, lastDay < today else { return }
            finding.notes.append(Finding.Note("its waiver ended on \(lastDay)", at: waiver.location))
        }
        finding.environments = environments
        finding.locate()
        findings.append(finding)
    }

    /// The same for all that was found in one environment.
    mutating func add(_ findings: [Finding], in environment: String, _ policy: Policy, today: String) {
        let environments = [environment]
        for finding in findings {
            add(finding, about: finding.declared, policy, environments: environments, today: today)
        }
    }

    mutating func merge(_ other: JudgedFindings) {
        findings += other.findings
        waivers.merge(other.waivers)
    }
}
