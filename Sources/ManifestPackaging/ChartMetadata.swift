/// What the `Chart.yaml` of a Helm chart says of it.
///
/// [Chart.yaml](https://helm.sh/docs/topics/charts/#the-chartyaml-file)
public struct ChartMetadata: Sendable, Hashable {
    /// Lower case letters, digits and hyphens.
    public var name: String
    /// The chart's own version, as in [SemVer 2](https://semver.org): `0.1.0`.
    public var version: String
    /// The version of what the chart installs. Nil: not said.
    public var appVersion: String?
    public var description: String
    public var maintainers: [Maintainer]

    /// - Parameters:
    ///   - version: default: `0.1.0`.
    ///   - appVersion: default: not said.
    ///   - description: default: what the chart installs, by its name.
    public init(
        name: String, version: String = "0.1.0", appVersion: String? = nil, description: String? = nil,
        maintainers: [Maintainer] = []
    ) {
        self.name = name
        self.version = version
        self.appVersion = appVersion
        self.description = description ?? "Installs \(name) on Kubernetes"
        self.maintainers = maintainers
    }
}
