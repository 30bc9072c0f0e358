import ModelSource

/// Since which minor version definitions and their fields exist.
struct SchemaHistory {
    private let schemas: [(minor: Int, schema: Schema)]

    init(schemas: [Int: Schema]) {
        self.schemas = schemas.sorted { $0.key < $1.key }.map { (minor: $0.key, schema: $0.value) }
    }

    /// The first minor version that has the definition; `nil` when the oldest schema has it.
    func since(_ definition: String) -> Int? {
        first { $0.definitions[definition] != nil }
    }

    /// The first minor version that has the field; `nil` when the oldest schema has it.
    func since(_ definition: String, field: String) -> Int? {
        first { $0.definitions[definition]?.properties[field] != nil }
    }

    /// The fields of these definitions that the newest schema lacks and an older one has.
    func removedFields(of definitions: some Sequence<String>) -> [RemovedField] {
        definitions.sorted().flatMap { removedFields(of: $0) }
    }

    private func removedFields(of definition: String) -> [RemovedField] {
        var minors: [String: [Int]] = [:]
        for (minor, schema) in schemas {
            guard let properties = schema.definitions[definition]?.properties else { continue }
            for field in properties.keys { minors[field, default: []].append(minor) }
        }
        return minors.keys.sorted().compactMap { field in
            guard let since = minors[field]?.first, let last = minors[field]?.last, last != schemas.last?.minor else {
                return nil
            }
            return RemovedField(type: TypeName(definition: definition), field: field, since: since, last: last)
        }
    }

    private func first(where isPresent: (Schema) -> Bool) -> Int? {
        let minor = schemas.first { isPresent($0.schema) }?.minor
        return minor == schemas.first?.minor ? nil : minor
    }
}
