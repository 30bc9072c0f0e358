import KubernetesModel

extension PodReference {
    package var namespace: String? { workload.namespace }

    /// Whether the pods are to run for good, rather than to their end.
    package var isLongRunning: Bool {
        switch declared.object {
        case is AppsV1.Deployment, is AppsV1.StatefulSet, is AppsV1.DaemonSet, is AppsV1.ReplicaSet: true
        default: false
        }
    }

    package var isOfJob: Bool { declared.object is BatchV1.Job || declared.object is BatchV1.CronJob }

    package var isWindows: Bool { spec.os?.name == .windows }

    /// Something wrong with the pod, in one of its fields.
    package func flaw(_ message: String, _ field: String, notes: [Finding.Note] = []) -> Flaw {
        Flaw(message, at: "\(path).\(field)", notes: notes)
    }
}
