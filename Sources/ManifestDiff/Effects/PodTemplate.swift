/// Where the kinds of workloads keep what their pods are made of.
enum PodTemplate {
    /// The template's field, as tables spell it; nil for what makes no pods.
    static func path(of groupKind: String) -> String? { paths[groupKind] }

    /// The field of the pod's specification.
    static func specification(of groupKind: String) -> String? {
        groupKind == "Pod" ? "spec" : path(of: groupKind).map { "\($0).spec" }
    }

    private static let paths = [
        "CronJob.batch": "spec.jobTemplate.spec.template",
        "DaemonSet.apps": "spec.template",
        "Deployment.apps": "spec.template",
        "Job.batch": "spec.template",
        "ReplicaSet.apps": "spec.template",
        "ReplicationController": "spec.template",
        "StatefulSet.apps": "spec.template",
    ]
}
