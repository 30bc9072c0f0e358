import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// Which rules hold, as the stack says.
@Suite struct PolicyTests {
    private struct TeamLabel: Check {
        let rule = Rule("team-label", "every object names its team", why: "nobody else knows", remedy: "label it")

        func findings(in graph: ResourceGraph) -> [Finding] {
            graph.objects.filter { $0.object.metadata.labels?["team"] == nil }.map {
                Finding(rule, "\(ObjectReference($0.object)) names no team", in: $0, path: "metadata.labels")
            }
        }
    }

    private struct Shop: Stack {
        enum Environment: String, CaseIterable, Sendable { case dev, prod }

        let environment: Environment
        var chosen = Policy.restricted

        init(environment: Environment) { self.environment = environment }

        var policy: Policy { chosen }

        var resources: [any Resource] {
            Namespace("shop", podSecurity: .baseline(because: "old images"))
            PersistentVolumeClaim("data", size: .gibibytes(1))
        }
    }

    private func findings(_ policy: Policy) -> [Finding] {
        var shop = Shop(environment: .prod)
        shop.chosen = policy
        return ManifestPipeline.examine([ManifestPipeline.render(shop)], today: "2026-01-01").findings
    }

    @Test func `a check of one's own finds at the user's line, like the others`() {
        let findings = findings(Policy.restricted.checking(TeamLabel()))
        #expect(
            findings.map(\.message) == ["Namespace 'shop' names no team", "PersistentVolumeClaim 'data' names no team"])
        #expect(findings.allSatisfy { $0.location?.file == #filePath })
    }

    @Test(arguments: [(Severity.warning, 2), (.error, 2), (nil, 0)] as [(Severity?, Int)])
    func `a rule is reported as the policy says`(severity: Severity?, count: Int) {
        let findings = findings(Policy.restricted.checking(TeamLabel()).reporting("team-label", as: severity))
        #expect(findings.count == count)
        #expect(findings.allSatisfy { $0.severity == severity })
    }

    @Test func `a rule is waived for the whole stack`() {
        let policy = Policy.restricted.checking(TeamLabel()).allowing("team-label", because: "one team")
        #expect(findings(policy).isEmpty)
    }

    @Test func `what only the restricted standard forbids is a warning under the baseline`() {
        let severities = RuleID.restrictedOnly.map { id in
            Policy.baseline.applied(to: Finding(Rule(id, "", why: "", remedy: ""), "", at: nil))?.severity
        }
        #expect(!severities.isEmpty && severities.allSatisfy { $0 == .warning })
    }
}
