import TestSupport
import Testing

/// The five specifications, requirement by requirement.
@Suite struct ConformanceTests {
    static let specifications: [SpecificationCase] = []

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

    @Test func `all requirements are listed`() throws {
        let counts = try ["000", "001", "002", "003", "004"].map { try Requirement.all(of: $0) }
        #expect(counts.map(\.count) == [65, 130, 150, 111, 101])
        #expect(counts.map { $0.count(where: \.isStatic) } == [41, 72, 68, 45, 59])
    }

    @Test func `the page lists them as they are`() throws {
        try expectGolden(try ConformancePage.text(of: Self.specifications), "Documentation/Conformance.md")
    }
}
