import KubernetesModel
import KubernetesValues

/// The keys of ConfigMaps and Secrets can be files and variables.
package struct ConfigurationKeysAreValid: Check {
    package let id: RuleID = "configuration-keys-are-valid"
    package let summary = "the keys of ConfigMaps and Secrets follow the API's grammar"
    package let remedy = "use letters, digits, '-', '_' and '.'"
    package let rows = ["CFG-12"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects.flatMap { declared in
            let keys: [String]
            switch declared.object {
            case let object as CoreV1.ConfigMap: keys = (object.data?.keys ?? []) + (object.binaryData?.keys ?? [])
            case let object as CoreV1.Secret: keys = (object.data?.keys ?? []) + (object.stringData?.keys ?? [])
            default: return [Finding]()
            }
            return keys.compactMap { key in
                ConfigKey.refusal(of: key).map { Finding($0, in: declared, path: "data[\(key)]") }
            }
        }
    }
}
