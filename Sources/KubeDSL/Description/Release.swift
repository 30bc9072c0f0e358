public import ManifestPackaging

/// Resources that are installed, upgraded and rolled back together: a Helm chart of their own.
///
/// ```swift
/// Release("backend", chart: ChartMetadata(name: "chart-backend", version: "1.0.0")) {
///     backend
///     config
/// }
/// ```
/// What stands outside of any release is installed with the stack's own chart. Plain manifests are the same with and
/// without.
public struct Release: Resource {
    public let name: String

    private let chart: ChartMetadata
    private let resources: @Sendable () -> [any Resource]

    /// - Parameters:
    ///   - name: the directory of the chart; two of one name are one release, with the first one's chart. Where
    ///     something belongs to no release, the name of the stack's chart is taken, and for a GitOps agent `shared` is.
    ///   - chart: default: named like the release, in version 0.1.0.
    public init(
        _ name: String, chart: ChartMetadata? = nil,
        @ResourceBuilder resources: @escaping @Sendable () -> [any Resource]
    ) {
        self.name = name
        self.chart = chart ?? ChartMetadata(name: name)
        self.resources = resources
    }

    public func lower(into lowering: inout Lowering) {
        lowering.lower(resources(), asPartOf: ReleaseUnit(name: name, chart: chart))
    }
}
