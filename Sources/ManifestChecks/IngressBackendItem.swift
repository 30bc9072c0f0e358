package import KubernetesModel

/// A backend of an Ingress, and where in the object it stands.
package struct IngressBackendItem: Sendable {
    package let backend: NetworkingV1.IngressBackend
    /// The route that it is of; nil for the default backend.
    let route: (rule: Int, index: Int)?

    package var path: String {
        route.map { "spec.rules[\($0.rule)].http.paths[\($0.index)].backend" } ?? "spec.defaultBackend"
    }
}
