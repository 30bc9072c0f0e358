public import KubernetesModel

/// Pods with a name and storage of their own each, started one after the other.
///
/// ```swift
/// StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10999) {
///     Container("redis", image: "redis:7.4-alpine", ports: RedisPort.self, resources: …)
///         .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
/// }
/// ```
/// [StatefulSet](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/)
public struct StatefulSet<Port: ContainerPort>: Workload {
    public let name: String
    public var settings: DeclarationSettings
    public var pod: PodSettings
    public var companions = Companions()

    public var updates = UpdateSettings()

    private let replicas: UInt
    private let service: GoverningService<Port>
    private let lowered: @Sendable (PodSettings, WorkloadIdentity) -> PodLowering
    private var strategy: AppsV1.StatefulSetUpdateStrategy?
    private var management: AppsV1.PodManagementPolicyType?
    private var claimRetention: AppsV1.StatefulSetPersistentVolumeClaimRetentionPolicy?

    /// - Parameters:
    ///   - name: of the StatefulSet and the prefix of its pods' names; a DNS label.
    ///   - service: the headless Service that gives each pod its DNS name.
    ///   - replicas: how many pods.
    ///   - user: the number of the user that the processes run as; not 0.
    public init<Main: MainContainer<Port>>(
        _ name: String, service: GoverningService<Port>, replicas: UInt, user: PodUser,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @PodBuilder containers: @escaping @Sendable () -> Pod<Main>
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        self.name = name
        self.service = service
        self.replicas = replicas
        settings = DeclarationSettings(at: location)
        pod = PodSettings(user: user, at: location)
        lowered = { $0.lowered(containers(), of: $1) }
        companions.serve(service.declaration, of: name, at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let workload = identity(AppsV1.StatefulSet.self, in: lowering)
        let pod = lowered(pod, workload)
        var updates = updates
        let templates = pod.claimTemplates.enumerated().map { index, claimed in
            updates.origins.record("spec.volumeClaimTemplates", index, at: claimed.location)
            var template = claimed.template.lowered
            template.metadata?.labels = workload.metadata.labels
            return template
        }
        let spec = AppsV1.StatefulSetSpec(
            replicas: Int(replicas), selector: workload.selector, template: pod.template,
            volumeClaimTemplates: templates.isEmpty ? nil : templates, serviceName: service.declaration.name ?? name,
            podManagementPolicy: management, updateStrategy: strategy,
            revisionHistoryLimit: updates.revisionHistoryLimit, minReadySeconds: updates.minReadySeconds,
            persistentVolumeClaimRetentionPolicy: claimRetention)
        add(AppsV1.StatefulSet(metadata: workload.metadata, spec: spec), making: pod, updates, to: &lowering)
    }
}

extension StatefulSet {
    /// Updates only the pods from the given number on; those before it keep the version that they have.
    public consuming func partition(
        _ ordinal: UInt, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("updateStrategy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.strategy = AppsV1.StatefulSetUpdateStrategy(
                type: .rollingUpdate,
                rollingUpdate: AppsV1.RollingUpdateStatefulSetStrategy(partition: Int(ordinal)))
        }
    }

    /// Replaces a pod only once somebody deletes it. The reason is for the reader of the source.
    public consuming func onDelete(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("updateStrategy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.strategy = AppsV1.StatefulSetUpdateStrategy(type: .onDelete)
        }
    }

    /// Starts and stops all pods at once. Default: one after the other, each when the one before it is ready.
    public consuming func parallelStart(file: String = #filePath, line: Int = #line, column: Int = #column) -> Self {
        updating("podManagementPolicy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.management = .parallel
        }
    }

    /// What becomes of the pods' claims, and of the data in them. Default: they stay. Needs Kubernetes 1.27.
    ///
    /// - Parameters:
    ///   - deleted: when the StatefulSet is deleted.
    ///   - scaled: when there are fewer pods than before.
    public consuming func claimRetention(
        whenDeleted deleted: AppsV1.PersistentVolumeClaimRetentionPolicyType,
        whenScaled scaled: AppsV1.PersistentVolumeClaimRetentionPolicyType,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("persistentVolumeClaimRetentionPolicy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.claimRetention = AppsV1.StatefulSetPersistentVolumeClaimRetentionPolicy(
                whenDeleted: deleted, whenScaled: scaled)
        }
    }
}
