import Foundation
import KubeDSL
import PeersStack
import TestSupport
import Testing
import Yams

/// The stack that all tools of the benchmark render, written in the DSL, against what the reference renders.
@Suite struct PeersStackTests {
    @Test(arguments: [("dev", 0), ("staging", 0), ("prod", 0), ("prod", 3)])
    func `comes out equal as data to the reference, without a patch`(environment: String, tenants: Int) throws {
        let environment = try #require(PeersStack.Environment(rawValue: environment))
        let rendered = ManifestPipeline.render(PeersStack(environment: environment, tenants: tenants))
        #expect(rendered.findings.isEmpty)

        let suffix = tenants == 0 ? "" : "-\(tenants)-tenants"
        let golden = try String(
            contentsOf: Repository.file("Tests/KubeDSLTests/Goldens/peers-\(environment.rawValue)\(suffix).json"),
            encoding: .utf8)
        let ours = try objects(inYAML: rendered.yaml())
        let reference = try objects(inJSON: golden)
        #expect(Set(ours.keys) == Set(reference.keys))
        for (name, object) in reference {
            #expect(ours[name] == object, "\(name)")
        }
    }

    private func objects(inYAML text: String) throws -> [String: NSDictionary] {
        try byName(Yams.load_all(yaml: text).map { $0 })
    }

    private func objects(inJSON text: String) throws -> [String: NSDictionary] {
        try byName(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any] ?? [])
    }

    /// By kind, namespace and name; a second object of one name fails.
    private func byName(_ documents: [Any?]) throws -> [String: NSDictionary] {
        let named = try documents.map { document in
            let object = try #require(document as? [String: Any])
            let metadata = try #require(object["metadata"] as? [String: Any])
            let parts = [object["kind"], metadata["namespace"], metadata["name"]]
            return (parts.map { $0 as? String ?? "-" }.joined(separator: " "), object as NSDictionary)
        }
        return try Dictionary(named) { _, _ in throw Duplicate() }
    }

    private struct Duplicate: Error {}
}
