/// How many bytes a value of each type takes inline, and which fields therefore stand outside their struct.
package struct InlineSizes {
    /// Optional structs above this many bytes are kept outside the struct that has them.
    private static let limit = 64

    /// A struct that still is larger than this keeps all of its optional structs of some size outside.
    private static let structLimit = (size: 512, limit: 16)

    private var sizes: [TypeName: Int] = [:]
    private var visiting: Set<TypeName> = []
    private var model: Model

    package static func moveLargeFieldsOutside(in model: inout Model) {
        var sizes = InlineSizes(model: model)
        for type in model.types.keys.sorted() { _ = sizes.size(of: type) }
        model = sizes.model
    }

    private init(model: Model) { self.model = model }

    private mutating func size(of name: TypeName) -> Int {
        if let size = sizes[name] { return size }
        // Shared fields stand outside as they are.
        guard let fields = model.types[name]?.fields, model.types[name]?.isShared == false else { return 8 }
        visiting.insert(name)
        defer { visiting.remove(name) }
        var (size, outside) = layout(of: fields, limit: Self.limit)
        if size > Self.structLimit.size { (size, outside) = layout(of: fields, limit: Self.structLimit.limit) }
        for index in outside { model.types[name]?.fields[index].storage = .indirect }
        sizes[name] = size
        return size
    }

    /// The size of a struct with these fields, and which of them stand outside it.
    private mutating func layout(of fields: [ModelField], limit: Int) -> (size: Int, outside: [Int]) {
        var size = fields.contains { $0.storage == .seldom } ? 8 : 0
        var outside: [Int] = []
        for (index, field) in fields.enumerated() where field.storage != .seldom {
            var layout = layout(of: field)
            if case .structure(let structure) = field.type, !field.isRequired,
                visiting.contains(structure) || layout.size > limit
            {
                outside.append(index)
                layout = (size: 8, alignment: 8)
            }
            size = rounded(size, to: layout.alignment) + layout.size
        }
        return (rounded(size, to: 8), outside)
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

    private func rounded(_ size: Int, to alignment: Int) -> Int { (size + alignment - 1) / alignment * alignment }
}
