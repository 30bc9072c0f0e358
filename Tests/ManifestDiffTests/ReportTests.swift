import Foundation
import KubernetesModel
import ManifestDiff
import ManifestYAML
import Testing

@Suite("Reports of a comparison")
struct ReportTests {
    static func comparison() throws -> ManifestComparison {
        let new = Shop.documents.filter { $0 != Shop.budget }.map { document in
            document.replacingOccurrences(of: "value: info", with: "value: a|b")
                .replacingOccurrences(of: "two: 2", with: "two: 3")
                .replacingOccurrences(of: "czNjcmV0", with: "b3RoZXI=")
                .replacingOccurrences(of: "serviceName: database", with: "serviceName: db")
                .replacingOccurrences(of: "owner: ann", with: "owner: bob")
        }
        return ManifestComparison(from: try Shop.manifests(), to: try Shop.manifests(new)) { object, path in
            path.hasSuffix("value") ? SourceLocation(file: "Sources/Shop/Backend.swift", line: 31, column: 9) : nil
        }
    }

    @Test("a terminal shows objects with what is dangerous first")
    func text() throws {
        let report = TextReport(try Self.comparison(), from: "staging", to: "prod", isColored: false)
        #expect(
            report.text == """
                staging → prod: 6 differences in 5 objects
                  is refused for StatefulSet/database
                  lowers the budget of PodDisruptionBudget/backend
                  restarts Deployment/backend

                StatefulSet/database in shop
                  ~ spec.serviceName: database → db
                      immutable: refused: 'spec.serviceName' of a StatefulSet cannot change; delete the object first with --cascade=orphan

                PodDisruptionBudget/backend in shop
                  - the object
                      budget lowered: all pods may be missing at a time

                Deployment/backend in shop
                  ~ spec.template.spec.containers[backend].env[LOG_LEVEL].value: info → a|b  Backend.swift:31
                      rolling restart: restarts Deployment/backend pod by pod
                  ~ metadata.annotations[owner]: ann → bob
                      nothing: nothing that runs notices

                ConfigMap/settings in shop
                  ~ data[application.yaml]: line 2: two: 2 → line 2: two: 3
                      in place: read by Deployment/backend when it restarts

                Secret/shop in shop
                  ~ data[password]: ••• → •••
                      in place: read by Deployment/backend when it restarts

                """)
    }

    @Test("colours come only when they are asked for")
    func colors() throws {
        let comparison = try Self.comparison()
        let plain = TextReport(comparison, from: "a", to: "b", isColored: false).text
        let colored = TextReport(comparison, from: "a", to: "b", isColored: true).text
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}[31mimmutable\u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
    }

    @Test("a pull request shows what is dangerous, and folds the rest")
    func markdown() throws {
        let text = MarkdownReport(try Self.comparison(), from: "staging", to: "prod").text
        #expect(
            text == """
                ### staging → prod

                6 differences.

                - is refused for StatefulSet/database
                - lowers the budget of PodDisruptionBudget/backend
                - restarts Deployment/backend

                | effect | object | field | from | to | source |
                |---|---|---|---|---|---|
                | **immutable**: refused: 'spec.serviceName' of a StatefulSet cannot change; delete the object first with --cascade=orphan \
                | StatefulSet/database | `spec.serviceName` | `database` | `db` |  |
                | **budget lowered**: all pods may be missing at a time | PodDisruptionBudget/backend |  | it was there |  |  |
                | **rolling restart**: restarts Deployment/backend pod by pod | Deployment/backend \
                | `spec.template.spec.containers[backend].env[LOG_LEVEL].value` | `info` | `a\\|b` | Backend.swift:31 |

                <details>
                <summary>3 differences without danger</summary>

                | effect | object | field | from | to | source |
                |---|---|---|---|---|---|
                | **in place**: read by Deployment/backend when it restarts | ConfigMap/settings | `data[application.yaml]` \
                | `line 2: two: 2` | `line 2: two: 3` |  |
                | **in place**: read by Deployment/backend when it restarts | Secret/shop | `data[password]` | `•••` | `•••` |  |
                | **nothing**: nothing that runs notices | Deployment/backend | `metadata.annotations[owner]` | `ann` | `bob` |  |

                </details>

                """)
    }

    @Test("JSON has every change with its effects, and no value of a Secret")
    func json() throws {
        let list = ManifestNode(ChangeList(try Self.comparison(), from: "staging", to: "prod"))
        let changes = try #require(list["changes"])
        #expect(
            changes[0]
                == .mapping([
                    "object": .mapping([
                        "group": .string("apps"), "kind": .string("Deployment"), "namespace": .string("shop"),
                        "name": .string("backend"),
                    ]),
                    "path": .string("metadata.annotations[owner]"), "field": .string("metadata.annotations[owner]"),
                    "old": .string("ann"), "new": .string("bob"),
                    "effects": .sequence([
                        .mapping(["kind": .string("nothing"), "reason": .string("nothing that runs notices")])
                    ]),
                ]))
        #expect(
            changes[1]?["location"]
                == .mapping([
                    "file": .string("Sources/Shop/Backend.swift"), "line": .integer(31), "column": .integer(9),
                ]))
        var writer = JSONWriter()
        writer.document(ChangeList(try Self.comparison(), from: "a", to: "b"))
        let text = writer.withBytes { String(decoding: $0, as: UTF8.self) }
        #expect(!text.contains("czNjcmV0") && !text.contains("b3RoZXI="))
    }

    @Test("values reach no terminal as commands, and are cut")
    func values() throws {
        let new = Shop.configMap.replacingOccurrences(of: "eu", with: "\"a\\e[2J\(String(repeating: "b", count: 99))\"")
        let comparison = ManifestComparison(
            from: try Shop.manifests([Shop.configMap]), to: try Shop.manifests([new]))
        let text = TextReport(comparison, from: "a", to: "b", isColored: false).text
        #expect(text.contains("  ~ data[ZONE]: eu → a·[2J\(String(repeating: "b", count: 54))…\n"))
    }

    @Test("no difference is said")
    func nothing() throws {
        let same = ManifestComparison(from: try Shop.manifests(), to: try Shop.manifests())
        #expect(TextReport(same, from: "a", to: "b", isColored: true).text == "a → b: no difference\n")
        #expect(MarkdownReport(same, from: "a", to: "b").text == "### a → b\n\nNo difference.\n")
        #expect(ManifestNode(ChangeList(same, from: "a", to: "b"))["changes"] == .sequence([]))
    }
}
