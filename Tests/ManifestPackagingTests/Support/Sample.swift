import Foundation
import KubeDSL
import KubernetesModel
import KubernetesValues
import ManifestPackaging
import PeersStack
import TestSupport
import Testing

@testable import Spec000
@testable import Spec001
@testable import Spec002
@testable import Spec003
@testable import Spec004
@testable import TodoApp

/// Environments to be packaged: those of a stack, or written out.
struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let environments: [EnvironmentManifests]

    var testDescription: String { name }

    init<S: Stack>(_ stack: S.Type) {
        name = kebabCase(String(describing: S.self))
        environments = S.Environment.allCases.map { ManifestPipeline.render(S(environment: $0)).manifests }
    }

    /// - Parameters:
    ///   - secrets: each is one of the environments that have its namespace.
    ///   - texts: YAML of each environment.
    init(_ name: String, secrets: [ExpectedSecret] = [], _ texts: KeyValuePairs<String, String>) {
        self.name = name
        environments = texts.map { environment, text in
            let nodes = try! ManifestNode.documents(in: text)
            let manifests = nodes.map { Manifest($0) }
            let namespaces = Set(manifests.map(\.namespace))
            return EnvironmentManifests(
                name: environment, manifests: manifests, secrets: secrets.filter { namespaces.contains($0.namespace) })
        }
    }

    init(_ name: String, _ environments: [EnvironmentManifests]) {
        self.name = name
        self.environments = environments
    }

    /// A stack is added with one line.
    static let all: [Sample] = [
        Sample(TodoApp.self), Sample(PeersStack.self), Sample(Spec000.self), Sample(Spec001.self), Sample(Spec002.self),
        Sample(Spec003.self), Sample(Spec004.self),
        .workload, .texts, .routes, .lists, .scopes, .services, .migration, .names, .hollow, .partial, .scaled,
        .unlimited,
    ]

    /// The chart in a directory of its own, which is gone afterwards.
    func withChart<Result>(_ body: (HelmChartDirectory) throws -> Result) throws -> Result {
        let chart = HelmChart(ChartMetadata(name: name), environments: environments)
        return try withFiles(chart.files) { try body(HelmChartDirectory(url: $0)) }
    }
}

func withFiles<Result>(_ files: [ManifestFile], _ body: (URL) throws -> Result) throws -> Result {
    try withTemporaryDirectory { directory in
        for file in files {
            let url = directory.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
        }
        return try body(directory)
    }
}

extension ManifestFile {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence<ManifestFile> {
    func text(_ path: String) -> String { first { $0.path == path }?.text ?? "" }
}
