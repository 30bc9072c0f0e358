public import KubernetesModel

/// The restricted standard allows the volumes that leave the node alone.
package struct RestrictedVolumeTypes: PodCheck {
    package let rule = Rule(
        .restrictedVolumeTypes, "a pod mounts only kinds of volume that the restricted standard allows",
        why: "others reach into the node or past the storage classes of the cluster",
        remedy: "use a claim",
        rows: ["SEC-36"],
        wrong: ".init(name: \"data\", nfs: …)",
        right: ".init(name: \"data\", persistentVolumeClaim: …)")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard let kind = volume.restrictedKind else { return nil }
            return pod.flaw(
                "volume '\(volume.name)' is of kind '\(kind)', which the restricted standard forbids; use a claim",
                "volumes[\(index)].\(kind)")
        }
    }
}

extension RuleID {
    /// A kind of volume that the restricted standard forbids.
    public static let restrictedVolumeTypes: RuleID = "restricted-volume-types"
}

extension CoreV1.Volume {
    /// The source that the *restricted* standard forbids and the *baseline* one does not.
    fileprivate var restrictedKind: String? {
        if nfs != nil { return "nfs" }
        if iscsi != nil { return "iscsi" }
        if fc != nil { return "fc" }
        if rbd != nil { return "rbd" }
        if cephfs != nil { return "cephfs" }
        if flexVolume != nil { return "flexVolume" }
        if azureFile != nil { return "azureFile" }
        if azureDisk != nil { return "azureDisk" }
        if awsElasticBlockStore != nil { return "awsElasticBlockStore" }
        if gcePersistentDisk != nil { return "gcePersistentDisk" }
        if vsphereVolume != nil { return "vsphereVolume" }
        if cinder != nil { return "cinder" }
        if portworxVolume != nil { return "portworxVolume" }
        return nil
    }
}
