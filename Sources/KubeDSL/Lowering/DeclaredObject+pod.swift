package import KubernetesModel

extension DeclaredObject {
    /// Whether a change of its template replaces pods that run. Those of a Job cannot change, and run to their end.
    package var replacesItsPods: Bool {
        object is AppsV1.Deployment || object is AppsV1.StatefulSet || object is AppsV1.DaemonSet
    }

    /// Changes the pod that the object describes, be it declared or a model object; nothing when it describes none.
    ///
    /// - Parameter edit: takes the template, the start of its paths such as `spec.template.`, and the origins.
    package mutating func editPod(_ edit: (inout CoreV1.PodTemplateSpec, String, inout Origins) -> Void) {
        let path = "spec.template."
        switch object {
        case var workload as AppsV1.Deployment:
            edit(&workload.spec.template, path, &origins)
            object = workload
        case var workload as AppsV1.StatefulSet:
            edit(&workload.spec.template, path, &origins)
            object = workload
        case var workload as AppsV1.DaemonSet:
            edit(&workload.spec.template, path, &origins)
            object = workload
        case var workload as AppsV1.ReplicaSet:
            guard var template = workload.spec.template else { return }
            edit(&template, path, &origins)
            workload.spec.template = template
            object = workload
        case var workload as CoreV1.ReplicationController:
            guard var template = workload.spec.template else { return }
            edit(&template, path, &origins)
            workload.spec.template = template
            object = workload
        case var job as BatchV1.Job:
            edit(&job.spec.template, path, &origins)
            object = job
        case var job as BatchV1.CronJob:
            guard var spec = job.spec.jobTemplate.spec else { return }
            edit(&spec.template, "spec.jobTemplate.\(path)", &origins)
            job.spec.jobTemplate.spec = spec
            object = job
        case var template as CoreV1.PodTemplate:
            edit(&template.template, "template.", &origins)
            object = template
        case var pod as CoreV1.Pod:
            var template = CoreV1.PodTemplateSpec(metadata: pod.metadata, spec: pod.spec)
            edit(&template, "", &origins)
            pod.metadata = template.metadata ?? pod.metadata
            pod.spec = template.spec ?? pod.spec
            object = pod
        default: return
        }
    }
}
