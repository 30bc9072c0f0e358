package import KubernetesModel

/// The pod that an object describes, and where in the object it stands.
package struct PodReference: Sendable {
    package let declared: DeclaredObject
    package let labels: OrderedMap<String>
    package let annotations: OrderedMap<String>
    package let spec: CoreV1.PodSpec
    /// The path of ``spec`` in the object.
    package let path: String

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
        self.spec = spec
        labels = template.metadata?.labels ?? [:]
        annotations = template.metadata?.annotations ?? [:]
        path =
            switch declared.object {
            case is CoreV1.Pod: "spec"
            case is CoreV1.PodTemplate: "template.spec"
            case is BatchV1.CronJob: "spec.jobTemplate.spec.template.spec"
            default: "spec.template.spec"
            }
    }

    /// Every container with its path in the object, init containers first, as the kubelet starts them.
    package var containers: [(container: CoreV1.Container, path: String)] {
        let initContainers = (spec.initContainers ?? []).enumerated().map {
            ($0.element, "\(path).initContainers[\($0.offset)]")
        }
        return initContainers + spec.containers.enumerated().map { ($0.element, "\(path).containers[\($0.offset)]") }
    }
}
