import ModelSource

/// Schemas and corrections → model.
struct ModelBuilder {
    private let pinned: Schema
    private let availability: SchemaHistory
    private let corrections: Corrections
    private let changes: [String: DefinitionCorrection.Change]
    private let enumerations: [String: TypeName]
    private var used: Set<String> = []
    private var model = Model()

    /// - Parameter schemas: by minor version; the last one is what the model describes.
    init(schemas: [Int: Schema], corrections: Corrections) throws {
        guard let latest = schemas.keys.max(), let pinned = schemas[latest] else { throw GeneratorError.noSchema("") }
        self.pinned = pinned
        self.corrections = corrections
        availability = SchemaHistory(schemas: schemas)
        changes = Dictionary(corrections.definitions.map { ($0.definition, $0.change) }) { first, _ in first }
        enumerations = Dictionary(
            corrections.enumerations.flatMap { correction in
                correction.qualifiedFields.map { ($0, TypeName(qualified: correction.name)) }
            }
        ) { first, _ in first }
    }

    mutating func build() throws -> Model {
        var queue = try kinds()
        var reached = Set(queue)
        while let key = queue.popLast() {
            guard let definition = pinned.definitions[key] else { continue }
            let type = try type(definition, key: key)
            guard model.types.updateValue(type, forKey: type.name) == nil else {
                throw GeneratorError.nameTaken(type.name.description)
            }
            let isKind = type.kind != nil
            for (name, property) in definition.properties where !(isKind && name == "status") {
                guard let next = property.reached, changes[next] == nil, reached.insert(next).inserted else { continue }
                queue.append(next)
            }
        }
        try addEnumerations()
        model.removedFields = availability.removedFields(of: reached)
        moveSeldomFieldsOutside()
        try checkThatCorrectionsMatch()
        InlineSizes.moveLargeFieldsOutside(in: &model)
        return model
    }

    /// The definitions of all stable kinds but those that no one can create.
    private mutating func kinds() throws -> [String] {
        let versions: Set<String> = ["v1", "v2"]
        return pinned.definitions.filter { key, definition in
            guard let kind = definition.kinds.first, definition.kinds.count == 1, versions.contains(kind.version),
                !key.contains(".apimachinery."), definition.properties["items"] == nil
            else { return false }
            guard case .omitted = changes[key] else { return true }
            used.insert(key)
            return false
        }.keys.sorted()
    }

    private mutating func type(_ definition: Definition, key: String) throws -> ModelType {
        let name = TypeName(definition: key)
        let kind = kind(of: definition, name: name)
        var properties = definition.properties
        if kind != nil { for name in ["apiVersion", "kind", "status"] { properties[name] = nil } }
        let listed = corrections.fieldOrder[name.description]
        if let listed, listed.allSatisfy({ properties[$0] != nil }) { used.insert("order of \(name)") }
        let since = availability.since(key)
        let fields = try FieldOrder.sort(properties.keys, listed: listed ?? []).compactMap { field in
            try properties[field].map { property in
                let first = availability.since(key, field: field)
                return try self.field(
                    field, property, of: name, isRequired: definition.required.contains(field),
                    isMetadata: kind != nil && field == "metadata", since: first == since ? nil : first)
            }
        }
        return ModelType(name: name, fields: fields, kind: kind, since: since, isShared: kind != nil)
    }

    private mutating func kind(of definition: Definition, name: TypeName) -> ModelKind? {
        guard let kind = definition.kinds.first else { return nil }
        let isCluster = corrections.clusterScopedKinds.contains(name.description)
        if isCluster { used.insert("scope of \(name)") }
        return ModelKind(
            kind: kind.kind, group: kind.group, version: kind.version, isNamespaced: !isCluster)
    }

    private mutating func field(
        _ name: String, _ property: Property, of owner: TypeName, isRequired: Bool, isMetadata: Bool, since: Int?
    ) throws -> ModelField {
        let path = "\(owner).\(name)"
        var swiftName = name
        var isRequired = isRequired
        var type = try fieldType(property, path: path)
        for correction in corrections.fields where correction.field == path {
            switch correction.change {
            case .required where !isRequired:
                isRequired = true
                used.insert(correction.key)
            case .required: break
            case .named(let property):
                swiftName = property
                used.insert(correction.key)
            case .holding(let element):
                let corrected = type.replacingElement(with: .structure(TypeName(qualified: element)))
                if corrected != type { used.insert(correction.key) }
                type = corrected
            }
        }
        guard swiftName.allSatisfy({ $0.isLetter || $0.isNumber }) else { throw GeneratorError.notAnIdentifier(path) }
        return ModelField(
            name: name, property: swiftName, type: type,
            // An object without a name cannot be applied, although the schema lets the metadata go.
            presence: isRequired || isMetadata ? .required : .optional, facts: facts(property), since: since)
    }

    private mutating func fieldType(_ property: Property, path: String) throws -> FieldType {
        let type = try FieldTypeReader(schema: pinned, changes: changes).read(property, path: path)
        if let replaced = type.replaced { used.insert(replaced) }
        guard let enumeration = enumerations[path] else { return type.type }
        used.insert("values of \(path)")
        return type.type.replacingElement(with: .enumeration(enumeration))
    }

    private func facts(_ property: Property) -> [String] {
        var facts: [String] = []
        switch property.format ?? property.additionalProperties?.format {
        case "int32": facts.append("`int32`")
        case "int64": facts.append("`int64`")
        case "byte": facts.append("base64")
        default: break
        }
        if property.reference?.hasSuffix(".Time") == true || property.reference?.hasSuffix(".MicroTime") == true {
            facts.append("a point in time as RFC 3339 text")
        }
        switch property.listType {
        case "set": facts.append("a set")
        case "map":
            let keys = (property.listMapKeys ?? []).map { "`\($0)`" }.joined(separator: " and ")
            facts.append("one entry for each \(keys)")
        default: break
        }
        return facts
    }

    private mutating func addEnumerations() throws {
        for correction in corrections.enumerations {
            let name = TypeName(qualified: correction.name)
            guard model.types[name] == nil, model.enumerations[name] == nil else {
                throw GeneratorError.nameTaken(correction.name)
            }
            model.enumerations[name] = Enumeration(name: name, values: correction.values)
        }
    }

    /// Marks what the large types that have a list of usual fields keep outside.
    private mutating func moveSeldomFieldsOutside() {
        for (name, usual) in corrections.usualFields {
            let name = TypeName(qualified: name)
            guard let type = model.types[name], !type.isShared, Set(usual).isSubset(of: type.fields.map(\.name)) else {
                continue
            }
            used.insert("usual fields of \(name)")
            for (index, field) in type.fields.enumerated()
            where field.presence == .optional && !usual.contains(field.name) {
                model.types[name]?.fields[index].storage = .seldom
            }
        }
    }

    private func checkThatCorrectionsMatch() throws {
        let stale = corrections.entries.filter { !used.contains($0.key) }
        guard stale.isEmpty else {
            throw GeneratorError.staleCorrections(stale.map { "'\($0.key)' (\($0.because))" }.sorted())
        }
    }
}
