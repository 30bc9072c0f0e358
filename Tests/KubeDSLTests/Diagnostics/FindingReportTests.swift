import Foundation
import KubeDSL
import ManifestChecks
import Testing

@Suite struct FindingReportTests {
    private func rule(_ id: RuleID, _ severity: Severity = .error) -> Rule {
        Rule(id, "summary", why: "why", remedy: "remedy", severity: severity)
    }

    private func finding(
        _ message: String, at place: (file: String, line: Int)? = ("A.swift", 1), severity: Severity = .error,
        notes: [Finding.Note] = [], in environments: String...
    ) -> Finding {
        let location = place.map { SourceLocation(file: $0.file, line: $0.line, column: 9) }
        var finding = Finding(rule("a-rule", severity), message, at: location, notes: notes)
        finding.environments = environments
        return finding
    }

    @Test func `one finding is a line in the compiler's own form`() {
        #expect(
            FindingReport([finding("name 'A' is wrong", in: "prod")]).lines == [
                "A.swift:1:9: error: name 'A' is wrong (in prod) [a-rule]"
            ])
        #expect(
            FindingReport([finding("it is odd", severity: .warning)]).lines == [
                "A.swift:1:9: warning: it is odd [a-rule]"
            ])
    }

    @Test func `a finding about the stack has no place`() {
        #expect(
            FindingReport([finding("the stack is empty", at: nil, in: "dev")]).lines == [
                "error: the stack is empty (in dev) [a-rule]"
            ])
    }

    @Test func `the same finding in several environments is one that names them in their order`() {
        let report = FindingReport([
            finding("same", in: "dev"), finding("other", in: "dev"), finding("same", in: "staging"),
            finding("same", in: "prod"),
        ])
        #expect(
            report.lines == [
                "A.swift:1:9: error: same (in dev, staging, prod) [a-rule]",
                "A.swift:1:9: error: other (in dev) [a-rule]",
            ])
    }

    @Test func `the same finding twice in one environment names it once`() {
        let report = FindingReport([
            finding("same", in: "dev"), finding("same", in: "dev"), finding("same", in: "prod"),
        ])
        #expect(report.lines == ["A.swift:1:9: error: same (in dev, prod) [a-rule]"])
    }

    @Test func `findings that differ in severity, place or notes stay apart`() {
        let report = FindingReport([
            finding("same"), finding("same", severity: .warning), finding("same", at: ("A.swift", 2)),
            finding("same", notes: [Finding.Note("here")]),
        ])
        #expect(report.findings.count == 4)
    }

    @Test func `findings go by file and line; those of the stack come first; equal places keep their order`() {
        let report = FindingReport([
            finding("f", at: ("B.swift", 1)), finding("d", at: ("A.swift", 10)), finding("b", at: ("A.swift", 2)),
            finding("c", at: ("A.swift", 2)), finding("a", at: nil), finding("e", at: ("A.swift", 11)),
        ])
        #expect(report.findings.map(\.message) == ["a", "b", "c", "d", "e", "f"])
    }

    @Test func `a note is a line below its finding, at its own place or else the finding's`() {
        let elsewhere = SourceLocation(file: "B.swift", line: 7, column: 3)
        let report = FindingReport([
            finding("twice", notes: [Finding.Note("first here", at: elsewhere), Finding.Note("write 'a'")], in: "dev"),
            finding("empty", at: nil, notes: [Finding.Note("declare something")]),
        ])
        #expect(
            report.lines == [
                "error: empty [a-rule]", "note: declare something",
                "A.swift:1:9: error: twice (in dev) [a-rule]", "B.swift:7:3: note: first here",
                "A.swift:1:9: note: write 'a'",
            ])
    }

    static let severities: [(severities: [Severity], hasErrors: Bool)] = [
        ([], false), ([.warning], false), ([.warning, .warning], false), ([.warning, .error], true), ([.error], true),
    ]

    @Test(arguments: severities)
    func `warnings alone are no errors`(severities: [Severity], hasErrors: Bool) {
        let report = FindingReport(severities.enumerated().map { finding("\($0.offset)", severity: $0.element) })
        #expect(report.hasErrors == hasErrors)
    }

    /// One finding of an object with two notes, and one of the stack.
    private var report: FindingReport {
        let file = FileManager.default.currentDirectoryPath + "/Shop App.swift"
        let config = CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "settings", namespace: "shop"))
        let declared = DeclaredObject(config, declaration: SourceLocation(file: file, line: 3, column: 5))
        let notes = [
            Finding.Note("the other one", at: SourceLocation(file: "/elsewhere/B.swift", line: 7, column: 1)),
            Finding.Note("write 'a'"),
        ]
        var first = Finding(
            rule("a-rule", .warning), "key 'A' is odd", in: declared, path: "data[A]", notes: notes)
        first.environments = ["dev", "prod"]
        return FindingReport([first, finding("the stack is empty", at: nil)])
    }

    @Test func `scripts get every fact as JSON`() {
        let file = FileManager.default.currentDirectoryPath + "/Shop App.swift"
        #expect(
            report.json == """
                {
                  "findings": [
                    {
                      "rule": "a-rule",
                      "severity": "error",
                      "message": "the stack is empty",
                      "environments": [],
                      "notes": []
                    },
                    {
                      "rule": "a-rule",
                      "severity": "warning",
                      "message": "key 'A' is odd",
                      "location": {
                        "file": "\(file)",
                        "line": 3,
                        "column": 5
                      },
                      "object": {
                        "apiVersion": "v1",
                        "kind": "ConfigMap",
                        "namespace": "shop",
                        "name": "settings"
                      },
                      "path": "data[A]",
                      "environments": [
                        "dev",
                        "prod"
                      ],
                      "notes": [
                        {
                          "message": "the other one",
                          "location": {
                            "file": "/elsewhere/B.swift",
                            "line": 7,
                            "column": 1
                          }
                        },
                        {
                          "message": "write 'a'"
                        }
                      ]
                    }
                  ]
                }
                """)
    }

    @Test func `code scanning gets places as URIs, below the current directory where they are`() {
        #expect(
            report.sarif == """
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "KubeDSL",
                          "rules": [
                            {
                              "id": "a-rule"
                            }
                          ]
                        }
                      },
                      "results": [
                        {
                          "ruleId": "a-rule",
                          "level": "error",
                          "message": {
                            "text": "the stack is empty"
                          }
                        },
                        {
                          "ruleId": "a-rule",
                          "level": "warning",
                          "message": {
                            "text": "key 'A' is odd"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "Shop%20App.swift"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 5
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "file:///elsewhere/B.swift"
                                },
                                "region": {
                                  "startLine": 7,
                                  "startColumn": 1
                                }
                              },
                              "message": {
                                "text": "the other one"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """)
    }
}
