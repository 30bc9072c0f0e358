import KubernetesModel

/// An identity towards the Kubernetes API that several workloads share. Pods do not get its token by themselves.
///
/// One that a single workload has is its modifier, ``PodController/serviceAccount(name:annotations:file:line:column:)``.
/// [ServiceAccount](https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/)
public struct ServiceAccount: Declaration {
    public let name: String
    public var settings: DeclarationSettings

    /// - Parameter name: a DNS subdomain.
    public init(_ name: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
        self.name = name
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
    }

    public func lower(into lowering: inout Lowering) {
        let object = CoreV1.ServiceAccount(metadata: lowering.metadata(name), automountServiceAccountToken: false)
        lowering.add(settings.declared(object), of: settings)
    }
}
