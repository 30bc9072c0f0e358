internal import KubernetesModel

/// What deletes stored data.
enum DataLosses {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        switch (pair.identity.groupKind, edit.schema) {
        case ("StatefulSet.apps", let field) where field.isWithin("spec.persistentVolumeClaimRetentionPolicy"):
            let policies = edit.new?.fields?.values ?? []
            guard edit.new?.text == "Delete" || policies.contains(.string("Delete")) else { return nil }
            return Effect(.dataLoss, "claims, and what is stored in them, go when their pods do")
        case ("StatefulSet.apps", "spec.replicas"):
            let policy = pair.new?.at("spec.persistentVolumeClaimRetentionPolicy.whenScaled")
            guard policy?.text == "Delete", (edit.new?.count ?? 1) < (edit.old?.count ?? 1) else { return nil }
            return Effect(.dataLoss, "claims of the pods that go are deleted with what is stored in them")
        case ("PersistentVolume", "spec.persistentVolumeReclaimPolicy") where edit.new?.text == "Delete":
            return Effect(.dataLoss, "the volume is deleted with its claim")
        case (let kind, let field): return volume(edit, at: field, of: kind, in: pair)
        }
    }

    /// A volume that kept what was written, and goes with its pod now.
    private static func volume(_ edit: Edit, at field: String, of groupKind: String, in pair: ObjectPair) -> Effect? {
        guard edit.isRemoval, let pod = PodTemplate.specification(of: groupKind),
            field == "\(pod).volumes[].persistentVolumeClaim",
            let volume = pair.new.flatMap({ edit.path.parent.value(in: $0) }),
            volume.at("emptyDir") != nil || volume.at("ephemeral") != nil
        else { return nil }
        let claim = edit.old?["claimName"]?.text.map { " '\($0)'" } ?? ""
        return Effect(.dataLoss, "what is stored in claim\(claim) is there no longer, and what comes goes with the pod")
    }

    static func effect(ofRemoving pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "PersistentVolumeClaim": return Effect(.dataLoss, "the claim is deleted, and by default its volume")
        case "PersistentVolume": return Effect(.dataLoss, "the volume is deleted")
        case "Namespace": return Effect(.dataLoss, "everything in the namespace is deleted, its volumes too")
        case "CustomResourceDefinition.apiextensions.k8s.io":
            return Effect(.dataLoss, "every object of this kind is deleted")
        case "StatefulSet.apps" where pair.old?.at("spec.volumeClaimTemplates")?.isEmpty == false:
            let policy = pair.old?.at("spec.persistentVolumeClaimRetentionPolicy.whenDeleted")?.text
            let claims =
                policy == "Delete" ? "are deleted with what is stored in them" : "are left behind without an owner"
            return Effect(.dataLoss, "the pods stop, and their claims \(claims)")
        default: return nil
        }
    }
}
