import ModelSource

/// The kinds of one group and version → their types, with names that tell them apart.
///
/// A type is called by its kind and the field that has it, `CertificatePrivateKey` for `spec.privateKey`; where that name
/// is taken, by more of the path. Fields of one name and one shape share a type, so that what definitions repeat is
/// written once.
struct NamespaceModel {
    struct Kind {
        let identity: ModelKind
        let fields: [Shape.Field]
        let keepsOthers: Bool

        /// - Parameter root: the shape of the whole object. What every kind has by itself is taken from it, and `status`,
        ///   which the cluster writes.
        init(identity: ModelKind, root: Shape) {
            self.identity = identity
            guard case .structure(let fields, let keepsOthers) = root else {
                self.fields = []
                self.keepsOthers = true
                return
            }
            let own = fields.filter { !["apiVersion", "kind", "metadata", "status"].contains($0.name) }
            self.fields = own.filter { $0.name == "spec" } + own.filter { $0.name != "spec" }
            self.keepsOthers = keepsOthers
        }
    }

    /// A type that is to have a name.
    private struct Key: Hashable {
        let word: String
        let shape: Shape
    }

    /// A place where a type is used.
    private struct Use {
        let kind: String
        let words: [String]
        let shape: Shape

        /// By the field, then by more and more of the path: `HTTPRouteFilter`, `HTTPRouteBackendRefFilter`.
        var candidates: [String] { words.indices.reversed().map { kind + words[$0...].joined() } }
        var key: Key { Key(word: words.last ?? "", shape: shape) }
    }

    private let namespace: String
    private let kinds: [Kind]
    private let kindNames: [String]
    private var names: [Key: String] = [:]

    init(namespace: String, kinds: [Kind]) {
        self.namespace = namespace
        self.kinds = kinds
        var unique = UniqueNames(taken: Self.reserved)
        kindNames = kinds.map { kind in
            let words = SwiftName.words(of: kind.identity.kind).map { SwiftName.capitalised($0) }
            let name = SwiftName.joined(words)
            return unique.claim([name, name + "Kind"])
        }
        for (key, use) in usesByKey() { names[key] = unique.claim(use.candidates) }
    }

    /// What the generated types are made of: a type of such a name would hide it.
    private static let reserved: Set<String> = [
        "Bool", "Double", "GroupVersionKind", "Indirect", "Int", "IntOrString", "KubernetesKind", "KubernetesObject",
        "ManifestEncodable", "ManifestEncoder", "ManifestNode", "ManifestStructure", "MetaV1", "OrderedMap", "Protocol",
        "Quantity", "Scope", "Self", "String", "Type",
    ]

    /// Adds all types to the model.
    func add(to model: inout Model) {
        for (kind, name) in zip(kinds, kindNames) {
            let name = TypeName(namespace: namespace, name: name)
            model.types[name] = ModelType(
                name: name, fields: fields(of: kind), kind: kind.identity)
        }
        for (key, name) in names {
            let name = TypeName(namespace: namespace, name: name)
            switch key.shape {
            case .enumeration(let values): model.enumerations[name] = Enumeration(name: name, values: values)
            case .structure(let fields, let keepsOthers):
                model.types[name] = ModelType(name: name, fields: self.fields(fields, keepsOthers: keepsOthers))
            default: break
            }
        }
    }

    // MARK: - Names

    /// Each type with the use that it is called by, in the order of their first uses, from the kinds down.
    private func usesByKey() -> [(Key, Use)] {
        var order: [Key] = []
        var uses: [Key: Use] = [:]
        var level = zip(kinds, kindNames).flatMap { kind, name in
            Self.uses(by: kind.fields, kind: name, words: [])
        }
        while !level.isEmpty {
            var next: [Use] = []
            for use in level {
                let key = use.key
                if let known = uses[key] {
                    if use.kind.count < known.kind.count { uses[key] = use }
                } else {
                    order.append(key)
                    uses[key] = use
                }
                if case .structure(let fields, _) = use.shape {
                    next += Self.uses(by: fields, kind: use.kind, words: use.words)
                }
            }
            level = next
        }
        return order.compactMap { key in uses[key].map { (key, $0) } }
    }

    private static func uses(by fields: [Shape.Field], kind: String, words: [String]) -> [Use] {
        fields.compactMap { field in
            let shape = field.shape.innermost
            return shape.hasName ? Use(kind: kind, words: words + [word(of: field)], shape: shape) : nil
        }
    }

    private static func word(of field: Shape.Field) -> String {
        field.shape.hasName ? TypeWord.of(field.name) : TypeWord.ofItem(field.name)
    }

    // MARK: - Fields

    private func fields(of kind: Kind) -> [ModelField] {
        let metadata = ModelField(
            name: "metadata", property: "metadata", type: .handWritten("MetaV1.ObjectMeta"), presence: .required)
        let taken: Set<String> = ["metadata", "scope", "groupVersionKind"]
        return [metadata] + fields(kind.fields, keepsOthers: kind.keepsOthers, taken: taken)
    }

    private func fields(
        _ fields: [Shape.Field], keepsOthers: Bool, taken: Set<String> = []
    ) -> [ModelField] {
        var names = PropertyNames(of: fields.map(\.name), taken: taken)
        let own = fields.map { field in
            ModelField(
                name: field.name, property: names[field.name],
                type: type(field.shape, word: Self.word(of: field)), presence: field.presence, facts: field.facts)
        }
        guard keepsOthers else { return own }
        return own + [
            ModelField(name: "", property: names.claim("otherFields"), type: .map(.node), presence: .remainder)
        ]
    }

    private func type(_ shape: Shape, word: String) -> FieldType {
        switch shape {
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .quantity: .quantity
        case .intOrString: .intOrString
        case .node: .node
        case .enumeration: .enumeration(name(shape, word: word))
        case .structure: .structure(name(shape, word: word))
        case .list(let element): .list(type(element, word: word))
        case .map(let value): .map(type(value, word: word))
        }
    }

    private func name(_ shape: Shape, word: String) -> TypeName {
        TypeName(namespace: namespace, name: names[Key(word: word, shape: shape)] ?? "")
    }
}

extension Shape {
    /// Whether it becomes a type with a name of its own.
    fileprivate var hasName: Bool {
        switch self {
        case .enumeration, .structure: true
        default: false
        }
    }
}
