import KubernetesModel

/// Looks the fields of a mapping up one after the other: in their own order, each costs the same however many there are.
struct FieldCursor {
    private let fields: OrderedMap<ManifestNode>
    private var next = 0

    init(_ fields: OrderedMap<ManifestNode>) { self.fields = fields }

    mutating func value(of key: String) -> ManifestNode? {
        guard next < fields.count, fields[next].key == key else { return fields[key] }
        next += 1
        return fields[next - 1].value
    }
}
