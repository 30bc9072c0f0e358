package import ManifestPackaging

/// What is installed and rolled back together, as the stack describes it.
package struct ReleaseUnit: Sendable {
    package let name: String
    package let chart: ChartMetadata
}
