/// One type of a schema, as far as the model needs it.
struct Definition: Decodable {
    let properties: [String: Property]
    let required: Set<String>
    let kinds: [Kind]

    /// Group, version and kind of an object of the API.
    struct Kind: Decodable {
        let group: String
        let version: String
        let kind: String

        var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }
    }

    private enum CodingKeys: String, CodingKey {
        case properties, required
        case kinds = "x-kubernetes-group-version-kind"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        properties = try container.decodeIfPresent([String: Property].self, forKey: .properties) ?? [:]
        required = try container.decodeIfPresent(Set<String>.self, forKey: .required) ?? []
        kinds = try container.decodeIfPresent([Kind].self, forKey: .kinds) ?? []
    }
}
