import Testing

/// Manifests as others write them, and what whoever reads them makes of them.
package struct ForeignInput: Sendable, CustomTestStringConvertible {
    package enum Outcome: Sendable {
        /// The objects, each as `Kind/name`.
        case objects([String])
        /// One error, with line and column.
        case error(at: String, String)
    }

    package let testDescription: String
    package let text: String
    package let outcome: Outcome

    private init(_ name: String, _ text: String, _ outcome: Outcome) {
        testDescription = name
        self.text = text
        self.outcome = outcome
    }

    package static let all: [ForeignInput] = [
        ForeignInput(
            "a tab", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n",
            .error(at: "4:1", "a tab stands where YAML takes spaces; indent with spaces")),
        ForeignInput(
            "a key twice", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b}\ndata: {}\n",
            .error(at: "4:1", "key 'data' is set twice in this mapping; keep one of them")),
        ForeignInput(
            "an alias without its anchor", "apiVersion: v1\nkind: ConfigMap\nmetadata: *common\n",
            .error(at: "3:11", "found undefined alias")),
        ForeignInput(
            "a merge of no mapping", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  <<: 3\n",
            .error(at: "5:7", "'<<' merges a mapping or a sequence of mappings")),
        ForeignInput(
            "no manifest", "just text\n",
            .error(at: "1:1", "a manifest is a mapping with 'apiVersion', 'kind' and 'metadata', not text")),
        ForeignInput(
            "no name behind CRLF", "apiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\r\n  labels: {}\r\n",
            .error(
                at: "3:1", "ConfigMap has no 'metadata.name'; without it nothing can be applied or compared")),
        ForeignInput(
            "a List with something else in it", "apiVersion: v1\nkind: List\nitems:\n- 7\n",
            .error(
                at: "4:3", "a manifest is a mapping with 'apiVersion', 'kind' and 'metadata', not a number")),
        ForeignInput(
            "anchors and merge keys",
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: a, labels: &labels {team: x}}
            data: &data {A: "1", B: "2"}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: b, labels: {app: web}}
            data: {<<: {A: "1", B: "2"}, B: "3"}
            """, .objects(["ConfigMap/a", "ConfigMap/b"])),
        ForeignInput(
            "an unknown kind", "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec: {size: 3}\n",
            .objects(["Widget/a"])),
        ForeignInput(
            "a List",
            """
            {"apiVersion": "v1", "kind": "List", "items": [
              {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "a"}},
              {"apiVersion": "v1", "kind": "ConfigMapList", "items": [{"metadata": {"name": "b"}, "data": {"A": "1"}}]}
            ]}
            """, .objects(["ServiceAccount/a", "ConfigMap/b"])),
        ForeignInput(
            "null documents",
            "---\n---\nnull\n---\n# nothing\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n---\n",
            .objects(["ServiceAccount/a"])),
        ForeignInput(
            "CRLF", "apiVersion: v1\r\nkind: ConfigMap\r\nmetadata: {name: a}\r\ndata:\r\n  A: |\r\n    x\r\n    y\r\n",
            .objects(["ConfigMap/a"])),
        ForeignInput("ten megabytes", large, .objects(["ConfigMap/large"])),
    ]

    private static let large: String = {
        let line = String(repeating: "0123456789", count: 100)
        let data = (0..<10_000).map { "  key-\($0): \"\(line)\"\n" }.joined()
        return "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: large}\ndata:\n\(data)"
    }()
}
