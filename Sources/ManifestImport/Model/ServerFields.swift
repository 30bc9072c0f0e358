import KubernetesModel
import ManifestDiff

/// What a live object carries and only the API server and its controllers write.
enum ServerFields {
    /// What `kubectl apply` leaves in manifests that never were in a cluster, too.
    private static let keysOfTools: Set<String> = [
        "kubectl.kubernetes.io/last-applied-configuration", "deployment.kubernetes.io/revision",
    ]

    /// What the cluster assigns, by the object's kind: in another cluster it would be wrong.
    private static let assigned: [String: [[String]]] = [
        "Namespace": [["spec"]],
        "PersistentVolume": [["spec", "claimRef"]],
        "PersistentVolumeClaim": [["spec", "volumeName"]],
        "Pod": [["spec", "nodeName"]],
        "Service": [["spec", "clusterIP"], ["spec", "clusterIPs"], ["spec", "healthCheckNodePort"]],
        "ServiceAccount": [["secrets"]],
    ]

    /// What keeps an object from being deleted while something else needs it.
    private static let finalizers: Set<String> = ["kubernetes.io/pvc-protection", "kubernetes.io/pv-protection"]

    /// Whether the object was exported from a cluster.
    static func areIn(_ object: ManifestNode) -> Bool {
        object.at("metadata", "uid") != nil || object.at("metadata", "resourceVersion") != nil
    }

    /// - Parameter isKnown: whether the kind is one of the API's own: their status is never the user's.
    static func removed(from object: ManifestNode, isKnown: Bool) -> ManifestNode {
        let isLive = areIn(object)
        var object = object
        if isKnown || isLive { object = object.removing("status") }
        if isLive, isKnown { object = withoutAssigned(object) }
        for field in ServerOwned.metadata { object = object.removing("metadata", field) }
        return withoutKeys(isLive ? ServerOwned.keys : keysOfTools, in: object, below: ["metadata"])
    }

    /// The object without these labels and annotations in the metadata at `path`.
    private static func withoutKeys(_ keys: Set<String>, in object: ManifestNode, below path: [String]) -> ManifestNode
    {
        var object = object
        for map in ["labels", "annotations"] {
            guard let entries = (path + [map]).reduce(object, { $0?[$1] })?.fields else { continue }
            let kept = entries.compactMap { keys.contains($0.key) ? nil : ($0.key, $0.value) }
            guard kept.count < entries.count else { continue }
            let value = kept.isEmpty ? nil : ManifestNode.mapping(OrderedMap(distinct: kept))
            object = object.setting((path + [map])[...], to: value)
        }
        return object
    }

    private static func withoutAssigned(_ object: ManifestNode) -> ManifestNode {
        var object = object
        // A headless Service has none by the user's will.
        let isHeadless = object.at("spec", "clusterIP")?.text == "None"
        if object["kind"]?.text == "Job", object.at("spec", "manualSelector") != .boolean(true) {
            // The controller tells the pods of a Job by what it assigns.
            object = object.removing("spec", "selector")
            object = withoutKeys(ServerOwned.keys, in: object, below: ["spec", "template", "metadata"])
        }
        for path in assigned[object["kind"]?.text ?? ""] ?? [] where !(isHeadless && path == ["spec", "clusterIP"]) {
            object = object.setting(path[...], to: nil)
        }
        guard let names = object.at("metadata", "finalizers")?.words else { return object }
        let kept = names.filter { !finalizers.contains($0) }
        let value = kept.isEmpty ? nil : ManifestNode.sequence(kept.map { .string($0) })
        return object.setting(["metadata", "finalizers"], to: value)
    }
}
