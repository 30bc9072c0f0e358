import KubernetesModel
import ManifestChecks

/// A set of interchangeable pods, replaced gradually when they change.
///
/// ```swift
/// Deployment("backend", replicas: 2, user: 10001) {
///     Container("backend", image: Image("todo-backend", tag: "1.0.0"), ports: BackendPort.self, resources: …)
/// }
/// .service(.http)
/// ```
/// [Deployment](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/)
public struct Deployment<Port: ContainerPort>: Workload {
    public let name: String
    public var settings: DeclarationSettings
    public var pod: PodSettings
    public var companions = Companions()

    public var updates = UpdateSettings()

    package let replicas: Replicas
    package let containers: @Sendable () -> Pod<Container<Port>>
    private var strategy: AppsV1.DeploymentStrategy?
    private var recreationReason: Waiver?
    private var progressDeadline: Seconds?

    /// - Parameters:
    ///   - name: of the Deployment and of what goes with it; a DNS label.
    ///   - replicas: how many pods, or between how many and how many.
    ///   - user: the number of the user that the processes run as; not 0.
    public init(
        _ name: String, replicas: Replicas, user: PodUser,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @PodBuilder containers: @escaping @Sendable () -> Pod<Container<Port>>
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        self.name = name
        self.replicas = replicas
        settings = DeclarationSettings(at: location)
        pod = PodSettings(user: user, at: location)
        self.containers = containers
        companions.autoscale(replicas, at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let workload = identity(AppsV1.Deployment.self, in: lowering)
        let pod = pod.lowered(containers(), of: workload)
        let spec = AppsV1.DeploymentSpec(
            replicas: replicas.fixedCount, selector: workload.selector, template: pod.template, strategy: strategy,
            minReadySeconds: updates.minReadySeconds, revisionHistoryLimit: updates.revisionHistoryLimit,
            progressDeadlineSeconds: progressDeadline?.count)
        var updates = updates
        // Without a Service nobody notices, and there is no rule to waive.
        if let recreationReason, companions.serviceName != nil { updates.waivers.append(recreationReason) }
        add(AppsV1.Deployment(metadata: workload.metadata, spec: spec), making: pod, updates, to: &lowering)
    }
}

extension Deployment {
    /// How an update replaces pods: how many may be missing and how many may be there in addition.
    ///
    /// A number counts pods, `25%` is a share of the replicas. Default: the API's, 25 % each.
    public consuming func rollout(
        unavailable: CountOrPercent, surge: CountOrPercent,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("strategy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.recreationReason = nil
            $0.strategy = AppsV1.DeploymentStrategy(
                type: .rollingUpdate,
                rollingUpdate: AppsV1.RollingUpdateDeployment(
                    maxUnavailable: unavailable.lowered, maxSurge: surge.lowered))
        }
    }

    /// Stops all pods before an update starts the first new one, for the reason given: each update is an outage.
    public consuming func recreate(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return updating("strategy", at: location) {
            $0.recreationReason = Waiver(.recreatedDeployments, because: reason, at: location)
            $0.strategy = AppsV1.DeploymentStrategy(type: .recreate)
        }
    }

    /// When an update that does not get on counts as failed. Default: the API's, 10 minutes.
    public consuming func progressDeadline(
        _ limit: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("progressDeadlineSeconds", at: SourceLocation(file: file, line: line, column: column)) {
            $0.progressDeadline = limit
        }
    }
}
