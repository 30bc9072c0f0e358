import Foundation
import KubeDSL
import KubernetesModel
import ManifestPackaging
import TestSupport
import Testing

@testable import Spec003

/// A stack of two releases: what its charts render is together what the stack renders.
@Suite struct ReleaseChartsTests {
    private static let environments = Spec003.Environment.allCases.map {
        ManifestPipeline.render(Spec003(environment: $0))
    }

    /// The charts by their directories.
    private func withCharts<Result>(_ body: ([(name: String, chart: HelmChartDirectory)]) throws -> Result) throws
        -> Result
    {
        let files = StackPackage.helm(Self.environments, chart: Spec003.chart)
        return try withFiles(files) { directory in
            let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
            return try body(names.map { ($0, HelmChartDirectory(url: directory.appendingPathComponent($0))) })
        }
    }

    @Test func `are one chart each`() throws {
        try withCharts { charts in #expect(charts.map(\.name) == ["backend", "frontend"]) }
    }

    @Test func `render every environment as it is, together`() throws {
        try withCharts { charts in
            for environment in Self.environments {
                var found: [String: ManifestNode] = [:]
                for (name, chart) in charts {
                    let objects = try chart.rendered(environment.name)
                    #expect(!objects.isEmpty, "\(name)")
                    found.merge(objects) { first, _ in
                        Issue.record("\(name): another chart has \(first) as well")
                        return first
                    }
                }
                try expectEqual(found, environment.manifests.manifests.map(\.node), "\(environment.name)")
            }
        }
    }

    @Test func `pass helm's linter without a word`() throws {
        try withCharts { charts in
            for (name, chart) in charts {
                for environment in Self.environments { try chart.expectNoComplaint(environment.name, "\(name)") }
            }
        }
    }
}
