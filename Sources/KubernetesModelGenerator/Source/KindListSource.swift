import ModelSource

/// All kinds of the model → the list that kinds are looked up in.
struct KindListSource {
    let model: Model

    var lines: [String] {
        let kinds = model.sortedTypes.compactMap(\.kind).map { kind in
            let scope = kind.isNamespaced ? "namespaced" : "cluster"
            return "        RegisteredKind(\"\(kind.apiVersion)\", \"\(kind.kind)\", .\(scope)),"
        }
        return ["extension RegisteredKind {", "    /// Every kind of the model, by API group and name."]
            + ["    package static let all: [RegisteredKind] = ["] + kinds + ["    ]", "}"]
    }
}
