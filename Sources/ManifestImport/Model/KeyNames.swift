import KubernetesModel

/// The ConfigMaps and Secrets whose keys are cases of an enum, by the objects' names.
struct KeyNames {
    var configMaps: [String: KeyEnumeration] = [:]
    var secrets: [String: KeyEnumeration] = [:]

    /// The spelling of a field that names a ConfigMap or a Secret, or a key of it; nil where there is no enum for it.
    func expression(
        _ field: FieldDescription, of type: String, in fields: OrderedMap<ManifestNode>
    ) -> SwiftExpression? {
        let enumeration: KeyEnumeration?
        switch type {
        case "CoreV1.ConfigMapKeySelector", "CoreV1.ConfigMapEnvSource", "CoreV1.ConfigMapVolumeSource",
            "CoreV1.ConfigMapProjection":
            enumeration = fields["name"]?.text.flatMap { configMaps[$0] }
        case "CoreV1.SecretKeySelector", "CoreV1.SecretEnvSource", "CoreV1.SecretProjection":
            enumeration = fields["name"]?.text.flatMap { secrets[$0] }
        case "CoreV1.SecretVolumeSource": enumeration = fields["secretName"]?.text.flatMap { secrets[$0] }
        default: enumeration = nil
        }
        guard let enumeration else { return nil }
        switch field.name {
        case "name", "secretName": return .token("\(enumeration.typeName).\(enumeration.kind.nameProperty)")
        case "key":
            guard let name = fields["key"]?.text.flatMap(enumeration.caseName) else { return nil }
            return .token("\(enumeration.typeName).\(name).rawValue")
        default: return nil
        }
    }
}
