package import KubernetesModel

/// The pod that an object describes, and where in the object it stands. A class, for many checks pass it on.
package final class PodReference: Sendable {
    package let declared: DeclaredObject
    /// The object that describes the pod.
    package let workload: ObjectReference
    package let labels: OrderedMap<String>
    package let annotations: OrderedMap<String>
    package let spec: CoreV1.PodSpec
    /// The path of ``spec`` in the object.
    package let path: String
    /// Every container, init containers first, as the kubelet starts them.
    package let containers: [ContainerReference]
    /// The containers that run as long as the pod does: all but the init containers that end before.
    package let runningContainers: [ContainerReference]
    /// The ports that those declare.
    package let ports: [CoreV1.ContainerPort]
    /// Whether the object is the pod itself.
    package let isBare: Bool
    /// Whether the pods are to run for good, rather than to their end.
    package let isLongRunning: Bool
    /// Whether the pods run to their end, once or by a schedule.
    package let isOfJob: Bool

    /// The types of the objects that describe pods.
    static let kinds: [any KubernetesObject.Type] = [
        AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.DaemonSet.self, AppsV1.ReplicaSet.self,
        CoreV1.ReplicationController.self, CoreV1.PodTemplate.self, BatchV1.Job.self, BatchV1.CronJob.self,
        CoreV1.Pod.self,
    ]

    private static let longRunning = [
        ObjectIdentifier(AppsV1.Deployment.self), ObjectIdentifier(AppsV1.StatefulSet.self),
        ObjectIdentifier(AppsV1.DaemonSet.self), ObjectIdentifier(AppsV1.ReplicaSet.self),
    ]

    package init?(_ declared: DeclaredObject) {
        let template: CoreV1.PodTemplateSpec?
        switch declared.object {
        case let object as AppsV1.Deployment: template = object.spec.template
        case let object as AppsV1.StatefulSet: template = object.spec.template
        case let object as AppsV1.DaemonSet: template = object.spec.template
        case let object as AppsV1.ReplicaSet: template = object.spec.template
        case let object as CoreV1.ReplicationController: template = object.spec.template
        case let object as CoreV1.PodTemplate: template = object.template
        case let object as BatchV1.Job: template = object.spec.template
        case let object as BatchV1.CronJob: template = object.spec.jobTemplate.spec?.template
        case let object as CoreV1.Pod:
            template = CoreV1.PodTemplateSpec(metadata: object.metadata, spec: object.spec)
        default: return nil
        }
        guard let template, let spec = template.spec else { return nil }
        self.declared = declared
        workload = ObjectReference(declared.object)
        self.spec = spec
        labels = template.metadata?.labels ?? [:]
        annotations = template.metadata?.annotations ?? [:]
        let kind = ObjectIdentifier(type(of: declared.object))
        isBare = kind == ObjectIdentifier(CoreV1.Pod.self)
        isLongRunning = Self.longRunning.contains(kind)
        isOfJob = kind == ObjectIdentifier(BatchV1.Job.self) || kind == ObjectIdentifier(BatchV1.CronJob.self)
        let path =
            switch kind {
            case ObjectIdentifier(CoreV1.Pod.self): "spec"
            case ObjectIdentifier(CoreV1.PodTemplate.self): "template.spec"
            case ObjectIdentifier(BatchV1.CronJob.self): "spec.jobTemplate.spec.template.spec"
            default: "spec.template.spec"
            }
        self.path = path
        containers =
            (spec.initContainers ?? []).enumerated().map {
                ContainerReference($0.element, isInit: true, index: $0.offset, podPath: path)
            }
            + spec.containers.enumerated().map {
                ContainerReference($0.element, isInit: false, index: $0.offset, podPath: path)
            }
        runningContainers = containers.filter { !$0.runsBefore }
        ports = runningContainers.flatMap { $0.container.ports ?? [] }
    }
}
