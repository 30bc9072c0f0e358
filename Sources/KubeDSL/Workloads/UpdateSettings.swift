package import KubernetesModel

/// How a workload replaces its pods when they change, as far as all kinds of workload can be told.
public struct UpdateSettings: Sendable {
    package var minReadySeconds: Int?
    package var revisionHistoryLimit: Int?
    /// Paths are relative to the object.
    package var origins = Origins()
    package var waivers: [Waiver] = []

    package init() {}
}
