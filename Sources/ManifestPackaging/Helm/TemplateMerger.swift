import KubernetesModel

/// Makes one template of an object's variants: what they agree on stays, what differs becomes a value.
///
/// A part that some environments lack is a value that may be null where it is a scalar, one that may be empty where it
/// holds nothing but scalars, and otherwise a part of the template that a switch turns on. Where a part is absent,
/// nothing in it matters: its variant is nil.
struct TemplateMerger {
    /// All values of the chart so far; templates refer to them by their place.
    private(set) var values: [ChartValue] = []

    private var names: ValueNames
    private var kind = ""
    private var title = ""

    init() { names = ValueNames(prefix: [], mainContainer: nil, namespaces: [], secrets: []) }

    /// Adds a value that belongs to no place of an object.
    mutating func add(_ value: ChartValue) -> Int {
        values.append(value)
        return values.count - 1
    }

    /// The template of an object, and the value that switches it where some environments lack it.
    mutating func template(of object: AlignedObject, names: ValueNames, isSwitched: Bool) -> TemplateEntry {
        self.names = names
        kind = object.kind
        title = "\(object.kind) '\(object.name)'"
        var condition: TemplateCondition?
        if isSwitched || !object.isEverywhere {
            let variants = object.variants.map { ManifestNode.boolean($0 != nil) }
            condition = .isTrue(add(switching: variants.map(Optional.some), at: FieldPath(), target: title))
        }
        return TemplateEntry(node: merge(object.variants, at: FieldPath()), condition: condition)
    }

    // MARK: - Any value

    private mutating func merge(_ variants: [ManifestNode?], at path: FieldPath) -> TemplateNode {
        let present = variants.compactMap { $0 }
        guard let first = present.first else { return .literal(.null) }
        if present.allSatisfy({ $0.fields != nil }) { return merge(mappings: variants, at: path) }
        if present.allSatisfy({ $0.items != nil }) { return merge(sequences: variants, at: path) }
        let isEqual = present.dropFirst().allSatisfy { $0 == first }
        let isCommon = first.isScalar && CommonValues.contains(path, kind: kind, value: first)
        if isEqual, !isCommon, names.secretName(path, variants) == nil { return .literal(first) }
        if CommonValues.isImage(path), let image = image(variants, at: path) { return image }
        return .value(add(variants, at: path))
    }

    /// Repository and tag by themselves, where every variant has both.
    private mutating func image(_ variants: [ManifestNode?], at path: FieldPath) -> TemplateNode? {
        let parts = variants.map { $0?.text.flatMap(ImageParts.init) }
        guard zip(parts, variants).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { return nil }
        return .image(
            repository: add(parts.map { $0.map { .string($0.repository) } }, at: path.appending(.field("repository"))),
            tag: add(parts.map { $0.map { .string($0.tag) } }, at: path.appending(.field("tag"))))
    }

    // MARK: - Collections

    private mutating func merge(mappings variants: [ManifestNode?], at path: FieldPath) -> TemplateNode {
        let mappings = variants.map { $0?.fields }
        let present = mappings.compactMap { $0 }
        if present.contains(where: \.isEmpty), !present.allSatisfy(\.isEmpty) {
            return .value(add(variants, at: path))
        }
        let keys = OrderedUnion.of(present.map(\.keys))
        return .mapping(
            keys.map { key in
                let isPresent = mappings.map { $0.map { $0[key] != nil } }
                return entry(key, mappings.map { $0?[key] }, isPresent, at: path.appending(.field(key)))
            })
    }

    private mutating func merge(sequences variants: [ManifestNode?], at path: FieldPath) -> TemplateNode {
        let lists = variants.compactMap { $0?.items }
        let isEqual = lists.dropFirst().allSatisfy { $0 == lists.first }
        let isParallel = lists.allSatisfy { $0.count == lists.first?.count }
        if !isEqual, lists.contains(where: \.isEmpty) { return .value(add(variants, at: path)) }
        if let identities = ListIdentity.identities(of: lists) {
            let shared = identities.dropFirst().reduce(Set(identities.first ?? [])) { $0.intersection($1) }
            let union = OrderedUnion.of(identities)
            if !shared.isEmpty || !isParallel, OrderedUnion.keepsOrder(union, of: identities) {
                return merge(items: union, of: variants, identities, at: path)
            }
        }
        let areScalars = lists.allSatisfy { $0.allSatisfy(\.isScalar) }
        let count = lists.first?.count ?? 0
        let isAlike = isParallel && (!areScalars || isEqual || count == 1 || CommonValues.isHostOfCertificate(path))
        guard isAlike else { return .value(add(variants, at: path)) }
        return .sequence(
            (0..<count).map { position in
                let step = FieldPath.Step.position(position, of: count)
                return TemplateEntry(node: merge(variants.map { $0?[position] }, at: path.appending(step)))
            })
    }

    private mutating func merge(
        items union: [String], of variants: [ManifestNode?], _ identities: [[String]], at path: FieldPath
    ) -> TemplateNode {
        var rest = identities[...]
        let byIdentity: [[String: ManifestNode]?] = variants.map { variant in
            guard let items = variant?.items, let names = rest.popFirst() else { return nil }
            return Dictionary(zip(names, items)) { first, _ in first }
        }
        return .sequence(
            union.map { name in
                let isPresent = byIdentity.map { $0.map { $0[name] != nil } }
                return entry("", byIdentity.map { $0?[name] }, isPresent, at: path.appending(.item(name)))
            })
    }

    // MARK: - What may be absent

    /// - Parameter isPresent: for each environment; nil where nothing depends on it.
    private mutating func entry(
        _ key: String, _ variants: [ManifestNode?], _ isPresent: [Bool?], at path: FieldPath
    ) -> TemplateEntry {
        guard isPresent.contains(false) else { return TemplateEntry(key: key, node: merge(variants, at: path)) }
        let present = variants.compactMap { $0 }
        func filled(absent: ManifestNode) -> [ManifestNode?] {
            zip(variants, isPresent).map { $1 == false ? absent : $0 }
        }
        if present.allSatisfy({ $0.isScalar && $0 != .null }) {
            let value = add(filled(absent: .null), at: path, isOptional: true)
            return TemplateEntry(key: key, node: .value(value), condition: .isSet(value))
        }
        if let variable = variable(variants, isPresent, at: path) { return variable }
        let areMappings = present.allSatisfy { $0.fields != nil }
        let isFlat = present.allSatisfy { $0.isFlat && !$0.isEmptyCollection }
        if !key.isEmpty, isFlat, areMappings || present.allSatisfy({ $0.items != nil }) {
            let value = add(filled(absent: areMappings ? .mapping([:]) : .sequence([])), at: path)
            return TemplateEntry(key: key, node: .value(value), condition: .isFilled(value))
        }
        let isOn = add(
            switching: isPresent.map { $0.map(ManifestNode.boolean) }, at: path, target: "\(path) of \(title)")
        return TemplateEntry(key: key, node: merge(variants, at: path), condition: .isTrue(isOn))
    }

    /// A variable of plain text that some environments lack: its value alone says whether it is there.
    private mutating func variable(
        _ variants: [ManifestNode?], _ isPresent: [Bool?], at path: FieldPath
    ) -> TemplateEntry? {
        let present = variants.compactMap { $0?.fields }
        let isPlain = present.allSatisfy { $0.keys == ["name", "value"] && $0["value"]?.text != nil }
        guard path.fields.last == "env", isPlain, let name = present.first?["name"] else { return nil }
        let texts = zip(variants, isPresent).map { $1 == false ? .null : $0?["value"] }
        let value = add(texts, at: path.appending(.field("value")), isOptional: true)
        return TemplateEntry(
            node: .mapping([
                TemplateEntry(key: "name", node: .literal(name)), TemplateEntry(key: "value", node: .value(value)),
            ]), condition: .isSet(value))
    }

    // MARK: - Values

    private mutating func add(_ variants: [ManifestNode?], at path: FieldPath, isOptional: Bool = false) -> Int {
        add(
            ChartValue(
                target: "\(path) of \(title)", variants: variants,
                names: names.names(for: path, of: kind, variants), isOptional: isOptional))
    }

    private mutating func add(switching variants: [ManifestNode?], at path: FieldPath, target: String) -> Int {
        let names = names.names(for: path, of: "", []).filter { !$0.isShared }
        return add(
            ChartValue(
                target: "whether there is \(target)", variants: variants,
                names: names.map { ValueName(path: $0.path + ["enabled"]) }))
    }
}
