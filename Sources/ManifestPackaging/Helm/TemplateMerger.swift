import KubernetesModel

/// Makes one template of an object's variants: what they agree on stays, what differs becomes a value.
///
/// A part that some environments lack is a value that may be null where it is a scalar, one that may be empty where it
/// holds nothing but scalars, and otherwise a part of the template that a switch turns on. Where a part is absent,
/// nothing in it matters: its variant is nil.
struct TemplateMerger {
    /// All values of the chart so far; templates refer to their leaves by place.
    var values = ValueTree()
    /// Whether some template has the hash of a ConfigMap.
    private(set) var hasChecksums = false

    private var images: SharedImages
    let checksums: ConfigMapChecksums
    private let namespaces: NamespaceRoles
    private let secrets: [String: [String]]

    /// - Parameter secrets: where the values of those that the chart counts on are, by their names.
    init(
        images: SharedImages, checksums: ConfigMapChecksums, namespaces: NamespaceRoles, secrets: [String: [String]]
    ) {
        self.images = images
        self.checksums = checksums
        self.namespaces = namespaces
        self.secrets = secrets
        names = ValueNames(prefix: [], mainContainer: nil, namespaces: namespaces, secrets: secrets)
    }

    // MARK: - The object at hand

    private var names: ValueNames
    private var kind = ""
    private(set) var title = ""
    private(set) var scope: String?
    /// Where in it the merger is.
    private(set) var path = TemplatePath()
    /// How many fields around it may hold values even where all environments agree.
    private var fieldsOfValues = 0

    /// The template of an object, and the value that switches it where some environments lack it.
    mutating func template(of object: AlignedObject, prefix: [String]) -> TemplateEntry {
        names = ValueNames(
            prefix: prefix, mainContainer: object.mainContainer, namespaces: namespaces, secrets: secrets)
        kind = object.kind
        title = "\(object.kind) '\(object.name)'"
        scope = object.scope
        var condition: TemplateCondition?
        if object.kind == "Namespace" || !object.isEverywhere {
            let variants = object.variants.map { ManifestNode.boolean($0 != nil) }
            condition = .isTrue(add(switching: variants.map(Optional.some), target: title))
        }
        return TemplateEntry(node: merge(object.variants), condition: condition)
    }

    mutating func at<Result>(_ step: TemplatePath.Step, _ body: (inout Self) -> Result) -> Result {
        let isBelowField = if case .field(let name) = step { CommonValues.isBelow(name) } else { false }
        path.append(step)
        if isBelowField { fieldsOfValues += 1 }
        defer {
            path.removeLast()
            if isBelowField { fieldsOfValues -= 1 }
        }
        return body(&self)
    }

    // MARK: - Any value

    mutating func merge(_ variants: [ManifestNode?]) -> TemplateNode {
        let present = variants.compactMap { $0 }
        guard let first = present.first else { return .literal(.null) }
        // Most of a stack is the same everywhere: it need not be taken apart.
        if fieldsOfValues == 0, !first.isScalar, !first.holdsValues, present.dropFirst().allSatisfy({ $0 == first }) {
            return .literal(first)
        }
        if present.allSatisfy({ $0.fields != nil }) { return merge(mappings: variants) }
        if present.allSatisfy({ $0.items != nil }) { return merge(sequences: variants) }
        if let template = checksums.template(for: path, in: scope, variants) {
            hasChecksums = true
            return .checksum(template: template)
        }
        let isEqual = present.dropFirst().allSatisfy { $0 == first }
        let isCommon = first.isScalar && CommonValues.contains(path, kind: kind, value: first)
        if isEqual, !isCommon, names.secretSection(path, variants) == nil { return .literal(first) }
        return CommonValues.isImage(path) ? image(variants) : .value(add(variants))
    }

    /// Repository and tag by themselves, where every variant has both.
    private mutating func image(_ variants: [ManifestNode?]) -> TemplateNode {
        let name = names.isOfTests ? ["tests", "image"] : images.name(for: variants, or: names.name(for: path))
        let parts = variants.map { $0?.text.flatMap(ImageParts.init) }
        guard zip(parts, variants).allSatisfy({ ($0 == nil) == ($1 == nil) }) else {
            return .value(add(variants, sharing: name))
        }
        func part(_ field: String, _ merger: inout Self, _ text: (ImageParts) -> String) -> Int {
            merger.at(.field(field)) { merger in
                merger.add(parts.map { $0.map { .string(text($0)) } }, sharing: name + [field])
            }
        }
        let repository = part("repository", &self, \.repository)
        return .image(repository: repository, tag: part("tag", &self, \.tag))
    }

    // MARK: - Collections

    private mutating func merge(mappings variants: [ManifestNode?]) -> TemplateNode {
        var mappings = variants.map { $0?.fields.map(FieldCursor.init) }
        let present = variants.compactMap { $0?.fields }
        let mayBeEmpty = present.contains { $0.isEmpty } && !present.allSatisfy { $0.isEmpty }
        if mayBeEmpty, !isComputed(variants) { return .value(add(variants)) }
        let keys = OrderedUnion.of(present.map { $0.keys })
        let entries = keys.map { key in
            let fields = mappings.indices.map { mappings[$0]?.value(of: key) }
            let isMissing = zip(mappings, fields).contains { $0 != nil && $1 == nil }
            return at(.field(key)) { merger in
                guard isMissing else { return TemplateEntry(key: key, node: merger.merge(fields)) }
                return merger.entry(key, fields, zip(mappings, fields).map { $0 == nil ? nil : $1 != nil })
            }
        }
        if mayBeEmpty { return .mapping(entries + [.empty(without: entries)]) }
        return entries.allSatisfy { $0.isLiteral } ? .literal(.mapping(present[0])) : .mapping(entries)
    }

    private mutating func merge(sequences variants: [ManifestNode?]) -> TemplateNode {
        let lists = variants.compactMap { $0?.items }
        let isEqual = lists.dropFirst().allSatisfy { $0 == lists.first }
        let isParallel = lists.allSatisfy { $0.count == lists.first?.count }
        if !isEqual, lists.contains(where: { $0.isEmpty }) { return .value(add(variants)) }
        if let identities = ListIdentity.identities(of: lists) {
            let shared = identities.dropFirst().reduce(Set(identities.first ?? [])) { $0.intersection($1) }
            let union = OrderedUnion.of(identities)
            if !shared.isEmpty || !isParallel, OrderedUnion.keepsOrder(union, of: identities) {
                return merge(items: union, of: variants, identities)
            }
        }
        let areScalars = lists.allSatisfy { $0.allSatisfy { $0.isScalar } }
        let count = lists.first?.count ?? 0
        let isAlike = isParallel && (!areScalars || isEqual || count == 1 || CommonValues.isHostOfCertificate(path))
        guard isAlike else { return .value(add(variants)) }
        let items = (0..<count).map { position in
            at(.position(position, of: count)) { merger in
                TemplateEntry(node: merger.merge(variants.map { $0?[position] }))
            }
        }
        return items.allSatisfy { $0.isLiteral } ? .literal(.sequence(lists[0])) : .sequence(items)
    }

    private mutating func merge(
        items union: [String], of variants: [ManifestNode?], _ identities: [[String]]
    ) -> TemplateNode {
        var rest = identities[...]
        let byIdentity: [[String: ManifestNode]?] = variants.map { variant in
            guard let items = variant?.items, let names = rest.popFirst() else { return nil }
            return Dictionary(zip(names, items)) { first, _ in first }
        }
        let items = union.map { name in
            let isPresent = byIdentity.map { $0.map { $0[name] != nil } }
            return at(.item(name)) { $0.entry("", byIdentity.map { $0?[name] }, isPresent) }
        }
        let first = variants.lazy.compactMap { $0?.items }.first ?? []
        return items.allSatisfy { $0.isLiteral } ? .literal(.sequence(first)) : .sequence(items)
    }

    // MARK: - Values

    /// - Parameter shared: a name that other places may have too.
    mutating func add(
        _ variants: [ManifestNode?], isOptional: Bool = false, sharing shared: [String]? = nil
    ) -> Int {
        let (path, title, names) = (path, title, names)
        let restriction = CommonValues.restriction(of: path, kind: kind)
        return values.add(
            ChartValue(variants, isOptional: isOptional, isAmount: CommonValues.holdsAmounts(path)),
            target: "\(path) of \(title)\(restriction)",
            shared: shared.map { [$0] } ?? names.shared(path, of: kind, variants), own: names.own(path))
    }

    mutating func add(switching variants: [ManifestNode?], target: String) -> Int {
        let (path, names) = (path, names)
        return values.add(
            ChartValue(variants), target: "whether there is \(target)",
            own: names.own(path).lazy.map { $0 + ["enabled"] })
    }
}

extension ManifestNode {
    /// Whether a part of it may be a value even where all environments agree.
    fileprivate var holdsValues: Bool {
        switch self {
        case .mapping(let fields): fields.contains { CommonValues.isBelow($0.key) || $0.value.holdsValues }
        case .sequence(let items): items.contains { $0.holdsValues }
        case .null, .boolean, .integer, .number, .string: false
        }
    }
}
