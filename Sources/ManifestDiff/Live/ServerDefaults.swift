package import KubernetesModel

/// What the API server fills in: fields that say the same when they are left out.
package enum ServerDefaults {
    /// Whether the edit only spells a default out, or no longer does.
    static func isDefault(_ edit: Edit, of groupKind: String) -> Bool {
        guard edit.isAddition != edit.isRemoval, let value = edit.old ?? edit.new else { return false }
        return isDefault(value, at: edit.schema, of: groupKind)
    }

    /// Whether the field says the same when it is left out. A mapping does when each of its fields does.
    ///
    /// - Parameters:
    ///   - schema: the field's path, with `[]` for the items of lists: `spec.ports[].protocol`.
    ///   - groupKind: `Service`, `Deployment.apps`.
    package static func isDefault(_ value: ManifestNode, at schema: String, of groupKind: String) -> Bool {
        if isListed(value, at: schema, of: groupKind) { return true }
        let fields = value.fields ?? [:]
        return !fields.isEmpty
            && fields.allSatisfy { isDefault($0.value, at: "\(schema).\($0.key)", of: groupKind) }
    }

    /// Whether a value that only the live object has is the server's: a default, or what it assigned.
    static func isFilledIn(_ value: ManifestNode, at schema: String, of groupKind: String) -> Bool {
        if value.isEmpty { return true }
        if assigned[groupKind]?.contains(where: schema.isWithin) == true { return true }
        if let field = podField(schema, of: groupKind), assignedToPods.contains(field) { return true }
        if isListed(value, at: schema, of: groupKind) { return true }
        let fields = value.fields ?? [:]
        return !fields.isEmpty
            && fields.allSatisfy { isFilledIn($0.value, at: "\(schema).\($0.key)", of: groupKind) }
    }

    private static func isListed(_ value: ManifestNode, at schema: String, of groupKind: String) -> Bool {
        let values = objectDefaults[groupKind]?[schema] ?? podField(schema, of: groupKind).flatMap { podDefaults[$0] }
        return values?.contains(value) ?? false
    }

    /// The field of a pod's specification, with one name for all containers and one for all probes.
    private static func podField(_ schema: String, of groupKind: String) -> String? {
        guard let pod = PodTemplate.specification(of: groupKind), schema.hasPrefix("\(pod).") else { return nil }
        var parts = schema.dropFirst(pod.utf8.count + 1).split(separator: ".")
        // None of a key that is empty or all dots.
        guard let first = parts.first else { return nil }
        if ["initContainers[]", "ephemeralContainers[]"].contains(first) { parts[0] = "containers[]" }
        if parts.count > 1, ["livenessProbe", "readinessProbe", "startupProbe"].contains(parts[1]) {
            parts[1] = "probe"
        }
        return parts.joined(separator: ".")
    }
}
