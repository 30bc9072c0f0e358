/// `Documentation/Conformance.md`: every requirement of the five specifications, and what became of it.
enum ConformancePage {
    static func text(of specifications: [SpecificationCase]) throws -> String {
        let all = try specifications.map { ($0, try Requirement.all(of: $0.spec)) }
        var page = """
            # Conformance

            What five specifications of one product ask for, and what became of it: \(all.flatMap(\.1).count)
            requirements, of which \(all.flatMap(\.1).count(where: \.isStatic)) show, at least in part, in rendered
            manifests. A test renders each specification's stack (`Examples/Specs`) for all its environments, reads the
            YAML back and asserts every one of these by value. This page is written by that test; the numbers are what
            it counted.

            \(header)

            """
        for (specification, requirements) in all {
            page += row(
                "[\(specification.spec)](#specification-\(specification.spec))", requirements,
                asserted: asserted(requirements, by: specification))
        }
        page += row(
            "all", all.flatMap(\.1), asserted: all.reduce(0) { $0 + asserted($1.1, by: $1.0) })
        page += """

            *Met in part*: what manifests can say is asserted; the evidence says where the rest would show.
            *Outside*: nothing that manifests can show, with what would; or excluded by the specification itself.

            """
        for (specification, requirements) in all { page += try section(specification, requirements) }
        return page
    }

    private static let header = """
        | specification | requirements | static | asserted | \(Requirement.State.allCases.map(\.title).joined(separator: " | ")) |
        |---|---|---|---|\(Requirement.State.allCases.map { _ in "---|" }.joined())
        """

    /// How many of the requirements that manifests can show have an assertion.
    private static func asserted(_ requirements: [Requirement], by specification: SpecificationCase) -> Int {
        let ids = Set(specification.assertions.flatMap(\.ids))
        return requirements.count { $0.isStatic && ids.contains($0.id) }
    }

    private static func row(_ title: String, _ requirements: [Requirement], asserted: Int) -> String {
        let counts = Requirement.State.allCases.map { state in requirements.count { $0.state == state } }
        let cells = [requirements.count, requirements.count(where: \.isStatic), asserted] + counts
        return "| \(title) | \(cells.map { String($0) }.joined(separator: " | ")) |\n"
    }

    private static func section(_ specification: SpecificationCase, _ requirements: [Requirement]) throws -> String {
        let places = try SourceEvidence(of: specification.spec).places
        var text = "\n## Specification \(specification.spec)\n"
        var section = ""
        for requirement in requirements {
            if requirement.section != section {
                section = requirement.section
                text += "\n### \(section)\n\n| id | requirement | state | evidence |\n|---|---|---|---|\n"
            }
            let sources = (requirement.isStatic ? places[requirement.id] ?? [] : []).map { "`\($0)`" }
            let assertion = specification.assertions.first { $0.ids.contains(requirement.id) }.map {
                "asserted in `\($0.file)`"
            }
            let evidence = (sources + [assertion, requirement.evidence].compactMap { $0 }).filter { !$0.isEmpty }
            text +=
                "| \(requirement.id) | \(requirement.text.replacing("|", with: "\\|")) | \(requirement.state.title) "
            text += "| \(evidence.joined(separator: "; ")) |\n"
        }
        return text
    }
}
