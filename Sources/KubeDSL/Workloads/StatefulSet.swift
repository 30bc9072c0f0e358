import KubernetesModel

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

    private let replicas: UInt
    private let service: GoverningService<Port>
    private let lowered: @Sendable (PodSettings) -> PodLowering

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
        lowered = { $0.lowered(containers()) }
        companions.serve(service.declaration, of: name, at: location)
    }

    public func lower(into lowering: inout Lowering) {
        let pod = lowered(pod)
        let labels = lowering.labels.labels(ofWorkload: name)
        var origins = Origins()
        let templates = pod.claimTemplates.enumerated().map { index, claimed in
            origins.record("spec.volumeClaimTemplates[\(index)]", at: claimed.location)
            var template = claimed.template.lowered
            template.metadata?.labels = labels
            return template
        }
        origins.merge(pod.origins, under: "spec.template")
        let spec = AppsV1.StatefulSetSpec(
            replicas: Int(replicas),
            selector: MetaV1.LabelSelector(matchLabels: lowering.labels.selector(ofWorkload: name)),
            template: template(of: pod, in: lowering),
            volumeClaimTemplates: templates.isEmpty ? nil : templates,
            serviceName: service.declaration.name ?? name)
        let object = AppsV1.StatefulSet(metadata: lowering.metadata(name, ofWorkload: name), spec: spec)
        add(settings.declared(object, origins: origins, waivers: pod.waivers), to: &lowering)
    }
}
