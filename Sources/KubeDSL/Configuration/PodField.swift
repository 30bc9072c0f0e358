/// What a container can learn about its own pod.
/// [Downward API](https://kubernetes.io/docs/concepts/workloads/pods/downward-api/)
public enum PodField: String, Sendable {
    case name = "metadata.name"
    case namespace = "metadata.namespace"
    case uid = "metadata.uid"
    case serviceAccountName = "spec.serviceAccountName"
    case nodeName = "spec.nodeName"
    case hostIP = "status.hostIP"
    case podIP = "status.podIP"
    case podIPs = "status.podIPs"
}
