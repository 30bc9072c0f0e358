internal import KubernetesModel
internal import KubernetesValues

/// Fields whose default depends on another field beside them.
enum DependentDefaults {
    /// Whether the edit only spells such a default out, or no longer does.
    static func isDefault(_ edit: Edit, in pair: ObjectPair) -> Bool {
        guard edit.isAddition != edit.isRemoval, let value = edit.old ?? edit.new,
            let pod = PodTemplate.specification(of: pair.identity.groupKind),
            let around = pair.new.flatMap({ edit.path.parent.value(in: $0) })
        else { return false }
        let field = edit.schema.isWithin(pod) ? String(edit.schema.dropFirst(pod.utf8.count)) : ""
        switch field {
        // Its older name.
        case ".serviceAccount": return value == around["serviceAccountName"]
        case ".containers[].imagePullPolicy", ".ephemeralContainers[].imagePullPolicy",
            ".initContainers[].imagePullPolicy":
            return around["image"]?.text.map { value.text == pullPolicy(of: $0) } ?? false
        default: return value.items?.isEmpty == true
        }
    }

    /// What the API server fills in for an image.
    private static func pullPolicy(of image: String) -> String? {
        guard let reference = try? ImageReference(image) else { return nil }
        return reference.tag == "latest" || reference.tag == nil && reference.digest == nil ? "Always" : "IfNotPresent"
    }
}
