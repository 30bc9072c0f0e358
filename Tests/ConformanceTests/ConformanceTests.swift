import Foundation
import TestSupport
import Testing

@testable import KubeDSL
@testable import Spec000
@testable import Spec001
@testable import Spec002
@testable import Spec003
@testable import Spec004

/// The five specifications, requirement by requirement.
@Suite struct ConformanceTests {
    static let specifications = [
        SpecificationCase("000", Spec000.self, Spec000Assertions.all),
        SpecificationCase("001", Spec001.self, Spec001Assertions.all),
        SpecificationCase("002", Spec002.self, Spec002Assertions.all),
        SpecificationCase("003", Spec003.self, Spec003Assertions.all),
        SpecificationCase("004", Spec004.self, Spec004Assertions.all),
    ]

    @Test("what a specification asks for is rendered", arguments: specifications)
    func assertions(_ specification: SpecificationCase) throws {
        let variant = try specification.render()
        for assertion in specification.assertions {
            #expect(throws: Never.self, "\(assertion.ids) in \(assertion.file):\(assertion.line)") {
                try assertion.check(variant)
            }
        }
    }

    @Test("every requirement that manifests can show is asserted", arguments: specifications)
    func coverage(_ specification: SpecificationCase) throws {
        let asserted = Set(specification.assertions.flatMap(\.ids))
        let requirements = try Requirement.all(of: specification.spec)
        let shown = Set(requirements.filter(\.isStatic).map(\.id))
        #expect(shown.subtracting(asserted).sorted() == [])
        #expect(asserted.subtracting(requirements.map(\.id)).sorted() == [])
    }

    @Test(
        "every requirement that manifests can show is named beside the Swift that meets it", arguments: specifications)
    func sources(_ specification: SpecificationCase) throws {
        let named = Set(try SourceEvidence(of: specification.spec).places.keys)
        let shown = Set(try Requirement.all(of: specification.spec).filter(\.isStatic).map(\.id))
        #expect(shown.subtracting(named).sorted() == [])
    }

    @Test("a specification's stack has no finding beyond what it waives by name", arguments: specifications)
    func findings(_ specification: SpecificationCase) throws {
        let examination = ManifestPipeline.examine(specification.environments(), today: "2026-01-01")
        #expect(examination.findings.map { "\($0.rule): \($0.message)" } == [])
        #expect(examination.unusedWaivers.isEmpty)
    }

    @Test(
        "the API's schemas accept every environment",
        .enabled(if: SchemaOracle.isHere, "make test installs it"), arguments: specifications)
    func schemas(_ specification: SpecificationCase) throws {
        let manifests = Dictionary(
            uniqueKeysWithValues: specification.environments().map { ($0.name, $0.yaml()) })
        for version in ["1.28", "1.33", "1.37"] {
            #expect(try SchemaOracle.refusals(of: manifests, version: version) == [])
        }
    }

    @Test("the guide and the runbook answer what is asked of operations", arguments: GuideEvidence.all)
    func operations(_ evidence: GuideEvidence) throws {
        let specification = try #require(Self.specifications.first { $0.spec == evidence.spec })
        let environment = try #require(specification.environments().first)
        let facts = GuideFacts(environment, executable: "Spec\(evidence.spec)")
        let text = GuidePart.allCases.map { $0.text(facts) }.joined()
        for fragment in evidence.fragments { #expect(text.contains(fragment), "\(fragment)") }
        let known = try Requirement.all(of: evidence.spec)
        for id in evidence.ids { #expect(known.contains { $0.id == id && $0.classes.contains(.operations) }) }
    }

    @Test("what the page says of the guide or the runbook is looked up in them", arguments: specifications)
    func operationsOnThePage(_ specification: SpecificationCase) throws {
        let shown = Set(GuideEvidence.all.filter { $0.spec == specification.spec }.flatMap(\.ids))
        let claimed = try Requirement.all(of: specification.spec).filter { requirement in
            guard !requirement.isStatic, [.met, .partly].contains(requirement.state) else { return false }
            return ["guide", "runbook"].contains { requirement.evidence.contains($0) }
        }
        #expect(claimed.map(\.id).filter { !shown.contains($0) } == [])
    }

    @Test func `all requirements are listed`() throws {
        let counts = try ["000", "001", "002", "003", "004"].map { try Requirement.all(of: $0) }
        #expect(counts.map(\.count) == [65, 130, 150, 111, 101])
        #expect(counts.map { $0.count(where: \.isStatic) } == [41, 72, 68, 45, 59])
    }

    @Test func `the page lists them as they are`() throws {
        try expectGolden(try ConformancePage.text(of: Self.specifications), "Documentation/Conformance.md")
    }
}
