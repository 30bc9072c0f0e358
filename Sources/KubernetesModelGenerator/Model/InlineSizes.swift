/// How many bytes a value of each type takes inline, and which fields therefore stand outside their struct.
struct InlineSizes {
    /// Optional structs above this many bytes are kept outside the struct that has them.
    static let limit = 64

    private var sizes: [TypeName: Int] = [:]
    private var visiting: Set<TypeName> = []
    private var model: Model

    static func moveLargeFieldsOutside(in model: inout Model) {
        var sizes = InlineSizes(model: model)
        for type in model.types.keys.sorted() { _ = sizes.size(of: type) }
        model = sizes.model
    }

    private init(model: Model) { self.model = model }

    private mutating func size(of name: TypeName) -> Int {
        if let size = sizes[name] { return size }
        guard let type = model.types[name] else { return 8 }
        visiting.insert(name)
        defer { visiting.remove(name) }
        var size = 0
        for (index, field) in type.fields.enumerated() {
            var layout = layout(of: field)
            if case .structure(let structure) = field.type, !field.isRequired,
                visiting.contains(structure) || layout.size > Self.limit
            {
                model.types[name]?.fields[index].isIndirect = true
                layout = (size: 8, alignment: 8)
            }
            size = (size + layout.alignment - 1) / layout.alignment * layout.alignment + layout.size
        }
        let rounded = (size + 7) / 8 * 8
        sizes[name] = rounded
        return rounded
    }

    private mutating func layout(of field: ModelField) -> (size: Int, alignment: Int) {
        switch field.type {
        case .boolean, .enumeration: (1, 1)
        case .integer, .number: (field.isRequired ? 8 : 9, 8)
        case .string, .quantity: (16, 8)
        case .intOrString, .node: (17, 8)
        case .list, .map, .handWritten: (8, 8)
        case .structure(let name): (visiting.contains(name) ? 8 : size(of: name), 8)
        }
    }
}
