import KubernetesModel

/// Looks the fields of a mapping up one after the other: in their own order, each costs the same however many there are,
/// and one out of order delays no other.
struct FieldCursor {
    private let fields: OrderedMap<ManifestNode>
    private var next = 0

    init(_ fields: OrderedMap<ManifestNode>) { self.fields = fields }

    mutating func value(of key: String) -> ManifestNode? {
        let isKey = { (field: ManifestNode.Field) in field.key == key }
        guard let index = fields[next...].firstIndex(where: isKey) ?? fields[..<next].firstIndex(where: isKey) else {
            return nil
        }
        next = index + 1
        return fields[index].value
    }
}
