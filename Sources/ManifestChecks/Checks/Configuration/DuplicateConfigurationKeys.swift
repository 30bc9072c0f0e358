import KubernetesModel

/// The API server refuses a ConfigMap with one key as text and as bytes.
package struct DuplicateConfigurationKeys: Check {
    package let rule = Rule(
        "duplicate-configuration-keys", "a key of a ConfigMap is text or bytes",
        why: "the API server refuses the ConfigMap",
        remedy: "drop one of the two",
        rows: ["CFG-13"],
        wrong: "data: [\"a\": \"b\"], binaryData: [\"a\": \"Yg==\"]",
        right: "data: [\"a\": \"b\"]")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.ConfigMap.self).flatMap { map, declared in
            let keys = Set(map.data?.keys ?? [])
            return (map.binaryData?.keys ?? []).filter(keys.contains).map { key in
                Finding(
                    rule, "key '\(key)' of \(ObjectReference(map)) is in data and in binaryData", in: declared,
                    path: "binaryData[\(key)]")
            }
        }
    }
}
