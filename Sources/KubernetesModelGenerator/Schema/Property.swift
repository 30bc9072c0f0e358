/// The schema of one field, or of the elements of a list or map.
final class Property: Decodable {
    let type: String?
    let format: String?
    let reference: String?
    let items: Property?
    let additionalProperties: Property?
    let listType: String?
    let listMapKeys: [String]?

    private enum CodingKeys: String, CodingKey {
        case type, format, items, additionalProperties
        case reference = "$ref"
        case listType = "x-kubernetes-list-type"
        case listMapKeys = "x-kubernetes-list-map-keys"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // An optional field has two types, its own and null.
        if let types = try? container.decodeIfPresent([String].self, forKey: .type) {
            type = types.first { $0 != "null" }
        } else {
            type = try container.decodeIfPresent(String.self, forKey: .type)
        }
        format = try container.decodeIfPresent(String.self, forKey: .format)
        reference = try container.decodeIfPresent(String.self, forKey: .reference)
            .flatMap { $0.split(separator: "/").last.map(String.init) }
        items = try container.decodeIfPresent(Property.self, forKey: .items)
        additionalProperties = try container.decodeIfPresent(Property.self, forKey: .additionalProperties)
        listType = try container.decodeIfPresent(String.self, forKey: .listType)
        listMapKeys = try container.decodeIfPresent([String].self, forKey: .listMapKeys)
    }

    /// The definition that this field, its elements or its values are of.
    var reached: String? { reference ?? items?.reached ?? additionalProperties?.reached }
}
