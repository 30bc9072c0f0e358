import KubernetesModel

/// What a live object carries and only the API server and its controllers write.
enum ServerFields {
    private static let metadata = [
        "uid", "resourceVersion", "generation", "creationTimestamp", "deletionTimestamp",
        "deletionGracePeriodSeconds", "managedFields", "selfLink",
    ]

    private static let annotations = [
        "kubectl.kubernetes.io/last-applied-configuration", "deployment.kubernetes.io/revision",
    ]

    /// - Parameter isKnown: whether the kind is one of the API's own: their status is never the user's.
    static func removed(from object: ManifestNode, isKnown: Bool) -> ManifestNode {
        var object = object
        let isLive = object.at("metadata", "uid") != nil || object.at("metadata", "resourceVersion") != nil
        if isKnown || isLive { object = object.removing("status") }
        for field in metadata { object = object.removing("metadata", field) }
        for annotation in annotations { object = object.removing("metadata", "annotations", annotation) }
        if object.at("metadata", "annotations")?.fields?.isEmpty == true {
            object = object.removing("metadata", "annotations")
        }
        return object
    }
}
