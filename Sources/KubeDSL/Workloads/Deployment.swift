package import KubernetesModel

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

    package let replicas: Replicas
    package var edits: [@Sendable (inout AppsV1.DeploymentSpec, inout Origins) -> Void] = []
    private let containers: @Sendable () -> Pod<Container<Port>>

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
        let pod = pod.lowered(containers())
        var origins = Origins()
        origins.merge(pod.origins, under: "spec.template")
        var spec = AppsV1.DeploymentSpec(
            replicas: replicas.fixedCount,
            selector: MetaV1.LabelSelector(matchLabels: lowering.labels.selector(ofWorkload: name)),
            template: template(of: pod, in: lowering))
        for edit in edits { edit(&spec, &origins) }
        let object = AppsV1.Deployment(metadata: lowering.metadata(name, ofWorkload: name), spec: spec)
        add(settings.declared(object, origins: origins, waivers: pod.waivers), to: &lowering)
    }
}

extension Deployment {
    /// How an update replaces pods: how many may be missing and how many may be there in addition.
    ///
    /// A number counts pods, `25%` is a share of the replicas. Default: the API's, 25 % each.
    public func rollout(
        unavailable: CountOrPercent, surge: CountOrPercent,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { spec, origins in
            spec.strategy = AppsV1.DeploymentStrategy(
                type: .rollingUpdate,
                rollingUpdate: AppsV1.RollingUpdateDeployment(
                    maxUnavailable: unavailable.lowered, maxSurge: surge.lowered))
            origins.record("spec.strategy", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    /// How many replaced versions are kept to go back to. Default: the API's, 10.
    public func revisionHistory(
        _ limit: UInt, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editing { spec, origins in
            spec.revisionHistoryLimit = Int(limit)
            origins.record("spec.revisionHistoryLimit", at: SourceLocation(file: file, line: line, column: column))
        }
    }

    private func editing(_ edit: @escaping @Sendable (inout AppsV1.DeploymentSpec, inout Origins) -> Void) -> Self {
        var copy = self
        copy.edits.append(edit)
        return copy
    }
}
