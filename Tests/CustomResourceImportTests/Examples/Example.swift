import KubernetesModel
import Testing

/// An object of an imported kind, and the manifest that it must come to.
struct Example: CustomTestStringConvertible, Sendable {
    let object: any KubernetesObject
    let manifest: String

    static let all = [
        certificate, externalSecret, sealedSecret, serviceMonitor, httpRoute, application, scaledObject, middleware,
        virtualService, agent, peculiar,
    ]

    var testDescription: String { object.groupVersionKind.kind }
}
