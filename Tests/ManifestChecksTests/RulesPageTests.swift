import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

/// The page of all rules, and what every rule must say of itself.
@Suite struct RulesPageTests {
    @Test func `lists every rule as the source has it`() throws {
        var page = """
            # Rules

            What KubeDSL holds a stack against when it is rendered, checked or built. `explain RULE` prints a rule with a wrong
            and a right example. A rule is waived where it does not apply, `.allowing(.rule, because: "…")`, and a stack's
            `policy` says how strictly it holds. This page is made from the rules themselves: `make record` writes it.

            | rule | what must hold | level | linters that know it | catalogue |
            | --- | --- | --- | --- | --- |

            """
        for rule in Rule.builtIn {
            let level = rule.isOptional ? "\(rule.severity.rawValue), on request" : rule.severity.rawValue
            let cells = [
                "`\(rule.id)`", rule.summary, level, rule.linters.joined(separator: ", "),
                rule.rows.joined(separator: ", "),
            ]
            page += "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
        }
        for path in ["Documentation/Rules.md", "Sources/KubeDSL/KubeDSL.docc/Articles/Rules.md"] {
            try expectGolden(page, path)
        }
    }

    @Test(arguments: Rule.builtIn.map(\.id))
    func `explains itself`(id: RuleID) throws {
        let rule = try #require(Rule.builtIn.first { $0.id == id })
        for text in [rule.summary, rule.why, rule.remedy, rule.wrong, rule.right] { #expect(!text.isEmpty) }
        #expect(!rule.summary.hasSuffix("."))
        #expect(rule.wrong != rule.right)
        #expect(rule.explanation.hasPrefix("\(id): "))
    }

    @Test func `has an id of its own`() {
        let ids = Rule.builtIn.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func `is registered under the name of its type`() {
        for check in defaultChecks {
            #expect(check.rule.id.rawValue == kebabCase(String(describing: type(of: check))))
        }
    }
}
