import CustomResourceImport
import Foundation
import ManifestReading
import ModelSource
import TestSupport
import Testing

/// A file with definitions, and the Swift that comes of it.
struct Fixture: CustomTestStringConvertible, Sendable {
    /// In the folder `Fixtures`.
    let file: String

    static let all = [
        "CertManager.yaml", "ExternalSecrets.yaml", "SealedSecrets.json", "PrometheusOperator.yaml", "GatewayAPI.yaml",
        "ArgoCD.yaml", "KEDA.yaml", "Traefik.yaml", "Istio.yaml", "Kagent.yaml", "Peculiar.yaml",
    ].map { Fixture(file: $0) }

    var testDescription: String { file }

    var url: URL { Repository.file("Tests/CustomResourceImportTests/Fixtures/\(file)") }

    /// Compiled as a part of the target `CustomResources`.
    var golden: String { "Tests/CustomResources/\(url.deletingPathExtension().lastPathComponent).swift" }

    func definitions() throws -> [CustomResource] {
        try DefinitionReader.definitions(in: String(contentsOf: url, encoding: .utf8), file: file)
    }

    func types(access: AccessLevel = .public, prefix: String = "") throws -> ImportedTypes {
        try CustomResourceImporter(access: access, prefix: prefix).types(of: definitions())
    }
}
