package import KubernetesModel
internal import KubernetesValues

/// Fields whose default depends on another field beside them.
package enum DependentDefaults {
    /// Whether the edit only spells such a default out, or no longer does.
    static func isDefault(_ edit: Edit, in pair: ObjectPair) -> Bool {
        // Both numbers of a Job are those of the side that says neither.
        let side = edit.isAddition && edit.path.innermostField == "completions" ? pair.old : pair.new
        guard edit.isAddition != edit.isRemoval, let value = edit.old ?? edit.new,
            let around = side.flatMap({ edit.path.parent.value(in: $0) })
        else { return false }
        let isEmptyOfPod =
            PodTemplate.specification(of: pair.identity.groupKind) != nil
            && (value.items?.isEmpty == true
                || value.fields?.isEmpty == true && maps.contains(where: edit.schema.hasSuffix))
        return isEmptyOfPod || isDefault(value, at: edit.schema, beside: around, of: pair.identity.groupKind)
    }

    /// Fields of pods that say nothing when they are empty; an empty `affinity` is there, for the API.
    private static let maps = [".nodeSelector", ".resources", ".resources.limits", ".resources.requests"]

    /// Whether the field says the same when it is left out of the mapping `around` it.
    ///
    /// - Parameters:
    ///   - schema: the field's path, with `[]` for the items of lists: `spec.template.spec.containers[].image`.
    ///   - groupKind: `Deployment.apps`.
    package static func isDefault(
        _ value: ManifestNode, at schema: String, beside around: ManifestNode, of groupKind: String
    ) -> Bool {
        if groupKind == "NetworkPolicy.networking.k8s.io", schema == "spec.policyTypes" {
            return Set(value.items?.compactMap(\.text) ?? []) == PodIsolation.types(withoutNames: around)
        }
        if completions.contains(where: { $0 == (groupKind, schema) }) {
            // With a number of pods at a time alone, the Job ends when one of them has done its work.
            return value == 1 && around["parallelism"] == nil
        }
        guard let pod = PodTemplate.specification(of: groupKind), schema.isWithin(pod) else { return false }
        switch schema.dropFirst(pod.utf8.count) {
        // Its older name.
        case ".serviceAccount": return value == around["serviceAccountName"]
        case ".containers[].imagePullPolicy", ".ephemeralContainers[].imagePullPolicy",
            ".initContainers[].imagePullPolicy":
            return around["image"]?.text.map { value.text == pullPolicy(of: $0) } ?? false
        default: return false
        }
    }

    private static let completions = [
        ("CronJob.batch", "spec.jobTemplate.spec.completions"), ("Job.batch", "spec.completions"),
    ]

    /// What the API server fills in for an image.
    private static func pullPolicy(of image: String) -> String? {
        guard let reference = try? ImageReference(image) else { return nil }
        return reference.tag == "latest" || reference.tag == nil && reference.digest == nil ? "Always" : "IfNotPresent"
    }
}
