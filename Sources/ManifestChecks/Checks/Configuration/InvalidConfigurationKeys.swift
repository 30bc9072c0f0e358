import KubernetesModel
import KubernetesValues

/// The keys of ConfigMaps and Secrets can be files and variables.
package struct InvalidConfigurationKeys: Check {
    package let rule = Rule(
        "invalid-configuration-keys", "the keys of ConfigMaps and Secrets follow the API's grammar",
        why: "the API server refuses the object",
        remedy: "use letters, digits, '-', '_' and '.'",
        values: ["config-key"],
        rows: ["CFG-12"],
        wrong: "case host = \"redis host\"",
        right: "case host = \"REDIS_HOST\"")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects(of: CoreV1.ConfigMap.self, CoreV1.Secret.self).flatMap { declared in
            let maps: [(field: String, map: OrderedMap<String>?)]
            switch declared.object {
            case let object as CoreV1.ConfigMap: maps = [("data", object.data), ("binaryData", object.binaryData)]
            case let object as CoreV1.Secret: maps = [("data", object.data), ("stringData", object.stringData)]
            default: return [Finding]()
            }
            return maps.flatMap { field, map in
                (map?.keys ?? []).compactMap { key in
                    ConfigKey.refusal(of: key).map { Finding(rule, $0, in: declared, path: "\(field)[\(key)]") }
                }
            }
        }
    }
}
