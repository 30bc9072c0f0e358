import KubernetesModel
import ManifestYAML

/// The YAML of `node` without the line that starts a document.
func yaml(_ node: ManifestNode) -> String { yaml(of: node) }

func yaml(of value: some ManifestEncodable) -> String {
    var writer = YAMLWriter()
    value.encode(into: &writer)
    return writer.text
}

/// A mapping of these fields.
func mapping(_ fields: KeyValuePairs<String, ManifestNode>) -> ManifestNode {
    .mapping(OrderedMap(fields.lazy.map { (key: $0.key, value: $0.value) }))
}
