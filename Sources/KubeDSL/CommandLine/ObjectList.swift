internal import KubernetesModel

/// Several objects as one: the API's `List`, which `kubectl apply` takes.
struct ObjectList: ManifestEncodable {
    let objects: [DeclaredObject]

    func encode(into encoder: inout some ManifestEncoder) {
        encoder.beginMapping()
        encoder.string("v1", for: "apiVersion")
        encoder.string("List", for: "kind")
        encoder.key("items")
        encoder.beginSequence()
        for declared in objects { declared.object.encode(into: &encoder) }
        encoder.endSequence()
        encoder.endMapping()
    }
}
