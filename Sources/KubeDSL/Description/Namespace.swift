import KubernetesModel
import ManifestChecks

/// The namespace of the resources that stand beside it, or of those in its braces.
///
/// ```swift
/// Namespace("todo-app")
/// backend
/// ```
/// [Namespace](https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/namespace-v1/)
public struct Namespace: Declaration {
    public let name: String
    public var settings: DeclarationSettings

    private let podSecurity: PodSecurity
    private let labels: Labels?
    private let isRendered: Bool
    private let resources: (@Sendable () -> [any Resource])?

    /// The namespace of the resources that stand beside it.
    ///
    /// - Parameters:
    ///   - name: a DNS label.
    ///   - podSecurity: what the cluster demands of its pods. Default: the *restricted* standard.
    public init(
        _ name: String, podSecurity: PodSecurity = .restricted,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, podSecurity: podSecurity, labels: nil, isRendered: true,
            at: SourceLocation(file: file, line: line, column: column), resources: nil)
    }

    /// A namespace of its own, with the resources in the braces.
    ///
    /// - Parameter labels: of the namespace and all in it. Default: the stack's.
    public init(
        _ name: String, podSecurity: PodSecurity = .restricted, labels: Labels? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @ResourceBuilder resources: @escaping @Sendable () -> [any Resource]
    ) {
        self.init(
            name, podSecurity: podSecurity, labels: labels, isRendered: true,
            at: SourceLocation(file: file, line: line, column: column), resources: resources)
    }

    private init(
        _ name: String, podSecurity: PodSecurity, labels: Labels?, isRendered: Bool, at location: SourceLocation,
        resources: (@Sendable () -> [any Resource])?
    ) {
        self.name = name
        self.podSecurity = podSecurity
        self.labels = labels
        self.isRendered = isRendered
        self.resources = resources
        settings = DeclarationSettings(at: location)
    }

    /// A namespace that is there already: it scopes the resources beside it and is not rendered.
    public static func existing(
        _ name: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Namespace {
        Namespace(
            name, podSecurity: .restricted, labels: nil, isRendered: false,
            at: SourceLocation(file: file, line: line, column: column), resources: nil)
    }

    package var scopesSiblings: Bool { resources == nil }

    public func lower(into lowering: inout Lowering) {
        lowering.within(namespace: name, labels: labels ?? lowering.labels) { inner in
            let metadata = MetaV1.ObjectMeta(name: name, labels: inner.labels.common.merging(podSecurity.labels))
            let waivers = (podSecurity.level == nil ? podSecurity.reason : nil).map {
                [Waiver(.missingPodSecurityLevel, because: $0, at: settings.location)]
            }
            let object = settings.declared(CoreV1.Namespace(metadata: metadata), waivers: waivers ?? [])
            inner.add(isRendered ? [object] : [], of: settings)
            if let resources { inner.lower(resources()) }
        }
    }
}
