public import KubernetesModel

extension StatefulSet {
    /// What becomes of the pods' claims when the StatefulSet is deleted, and when it is scaled down.
    /// Default: the API's, they are kept.
    /// [Claim retention](https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention)
    public func claimRetention(
        whenDeleted: AppsV1.PersistentVolumeClaimRetentionPolicyType,
        whenScaled: AppsV1.PersistentVolumeClaimRetentionPolicyType,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        var copy = self
        let location = SourceLocation(file: file, line: line, column: column)
        copy.settings.patches.append(
            Patch(at: location, recording: "spec.persistentVolumeClaimRetentionPolicy") {
                (set: inout AppsV1.StatefulSet) in
                set.spec.persistentVolumeClaimRetentionPolicy =
                    AppsV1.StatefulSetPersistentVolumeClaimRetentionPolicy(
                        whenDeleted: whenDeleted, whenScaled: whenScaled)
            })
        return copy
    }
}
