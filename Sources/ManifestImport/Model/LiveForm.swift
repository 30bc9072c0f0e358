import KubernetesModel
import ManifestDiff

/// An object that was exported from a cluster → what its author may have written: without the fields that the API server
/// fills in, which say the same when they are left out.
struct LiveForm {
    private let groupKind: String

    static func node(_ object: ImportedObject) -> ManifestNode {
        guard object.isLive, let type = object.type, let identity = ObjectIdentity(object.node) else {
            return object.node
        }
        return LiveForm(groupKind: identity.groupKind).node(object.node, as: .structure(type.name), at: "")
    }

    private func node(_ node: ManifestNode, as type: ValueType, at schema: String) -> ManifestNode {
        switch (type, node) {
        case (.structure(let name), .mapping(let fields)):
            let type = TypeDescription.named(name)
            return .mapping(
                OrderedMap(
                    distinct: fields.compactMap { key, value in
                        guard let field = type?.field(key) else { return (key, value) }
                        let path = schema.isEmpty ? key : "\(schema).\(key)"
                        if !field.isRequired, isFilledIn(value, of: name, beside: fields, at: path) { return nil }
                        return (key, self.node(value, as: field.type, at: path))
                    }))
        case (.list(let element), .sequence(let items)):
            return .sequence(items.map { self.node($0, as: element, at: "\(schema)[]") })
        default: return node
        }
    }

    private func isFilledIn(
        _ value: ManifestNode, of type: String, beside fields: OrderedMap<ManifestNode>, at schema: String
    ) -> Bool {
        switch (type, schema.split(separator: ".").last) {
        // How many pods there are is worth a word.
        case (_, "replicas"): false
        case ("CoreV1.PodSpec", "securityContext"), ("CoreV1.Container", "resources"): value.fields?.isEmpty == true
        default:
            ServerDefaults.isDefault(value, at: schema, of: groupKind)
                || DependentDefaults.isDefault(value, at: schema, beside: said(fields, at: schema), of: groupKind)
        }
    }

    /// Those of the fields around one that are no defaults themselves.
    private func said(_ fields: OrderedMap<ManifestNode>, at schema: String) -> ManifestNode {
        let parent = schema.split(separator: ".").dropLast().joined(separator: ".")
        return .mapping(
            OrderedMap(
                distinct: fields.compactMap { key, value in
                    ServerDefaults.isDefault(value, at: "\(parent).\(key)", of: groupKind) ? nil : (key, value)
                }))
    }
}
