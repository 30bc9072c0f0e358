import ModelSource

/// Since when kinds and fields exist → the tables that are parsed when a check first asks.
struct AvailabilitySource {
    let model: Model

    var lines: [String] {
        ["/// Which minor version brought what; everything else is as old as 1.\(SchemaRelease.earliest)."]
            + ["enum AvailabilityTable {"]
            + table("kinds", of: kinds, "A kind and the minor version that brought it.")
            + [""]
            + table("fields", of: fields, "A type, and its fields that came later with their minor version.")
            + [""]
            + table("removed", of: removed, "A field that is gone, its first and its last minor version.")
            + [""]
            + table(
                "steps", of: steps,
                "A type, `version/Kind` if it is one, and its fields that lead to any of the above; `*` marks maps.")
            + ["}"]
    }

    private func table(_ name: String, of entries: [String], _ documentation: String) -> [String] {
        ["    /// \(documentation)", "    static let \(name) = \"\"\""]
            + entries.map { "        \($0)" } + ["        \"\"\""]
    }

    private var kinds: [String] {
        model.sortedTypes.compactMap { type in
            type.kind.flatMap { kind in type.since.map { "\(kind.apiVersion) \(kind.kind) \($0)" } }
        }
    }

    private var fields: [String] {
        model.sortedTypes.compactMap { type in
            let newer = type.fields.compactMap { field in field.since.map { "\(field.name):\($0)" } }
            return newer.isEmpty ? nil : "\(type.name) " + newer.joined(separator: " ")
        }
    }

    private var removed: [String] {
        model.removedFields.map { "\($0.type).\($0.field) \($0.since) \($0.last)" }
    }

    private var steps: [String] {
        let leading = typesLeadingToNewerFields
        return model.sortedTypes.compactMap { type in
            let steps = type.fields.compactMap { field -> String? in
                guard let target = field.type.structure, leading.contains(target) else { return nil }
                let isMap = if case .map = field.type { true } else { false }
                return "\(field.name)\(isMap ? "*" : ""):\(target)"
            }
            guard leading.contains(type.name) else { return nil }
            let start = type.kind.map { ["\($0.apiVersion)/\($0.kind)"] } ?? []
            return ([type.name.description] + start + steps).joined(separator: " ")
        }
    }

    private var typesLeadingToNewerFields: Set<TypeName> {
        var leading = Set(model.types.values.filter { $0.fields.contains { $0.since != nil } }.map(\.name))
        leading.formUnion(model.removedFields.map(\.type))
        while true {
            let next = model.types.values.filter { type in
                !leading.contains(type.name)
                    && type.fields.contains { field in field.type.structure.map(leading.contains) ?? false }
            }
            guard !next.isEmpty else { return leading }
            leading.formUnion(next.map(\.name))
        }
    }
}
