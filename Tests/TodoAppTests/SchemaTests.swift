import KubeDSL
import TestSupport
import Testing

@testable import TodoApp

/// The API's own schemas, of every version from 1.28 on, judge what is rendered.
@Suite(.enabled(if: SchemaOracle.isHere, "make test installs it"))
struct SchemaTests {
    static let versions = (28...37).map { "1.\($0)" }

    @Test(arguments: versions)
    func `accept the manifests of every environment`(version: String) throws {
        var manifests: [String: String] = [:]
        for environment in TodoApp.Environment.allCases {
            var rendered = ManifestPipeline.render(TodoApp(environment: environment))
            // The API's schemas know nothing of operators' kinds.
            rendered.objects.removeAll { $0.object is RawObject }
            manifests[environment.rawValue] = rendered.yaml()
        }
        #expect(try SchemaOracle.refusals(of: manifests, version: version) == [])
    }

    @Test(arguments: [("  replicas:", "  replica:"), ("apps/v1", "apps/v2"), ("kind: Deployment", "kind: Deploymant")])
    func `refuse what the API does not have, so they do look`(right: String, wrong: String) throws {
        let text = ManifestPipeline.render(TodoApp(environment: .prod)).yaml()
        #expect(text.contains(right))
        let refusals = try SchemaOracle.refusals(of: ["wrong": text.replacing(right, with: wrong)], version: "1.33")
        #expect(!refusals.isEmpty)
    }
}
