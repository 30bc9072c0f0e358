import Foundation
import ImportedManifests
import KubeDSL
import KubernetesModel
import ManifestDiff
import ManifestImport
import ManifestReading
import TestSupport
import Testing

/// What is imported is compiled as sources of a target of its own, and rendered here.
@Suite struct RoundTripTests {
    private func source(_ documents: [ManifestDocument], _ name: String) throws -> String {
        let options = ImportOptions(stackName: name, environment: "test", isExecutable: false)
        return try ManifestImporter.source(of: documents, options).text
    }

    @Test(arguments: ImportedStacks.all)
    func `the compiled source is what the importer writes`(_ entry: ImportedStacks.Entry) throws {
        try expectGolden(
            try source(entry.origin.documents(), entry.name), "Tests/ImportedManifests/\(entry.name).swift")
    }

    @Test(arguments: ImportedStacks.all)
    func `the compiled source renders the manifests as they were`(_ entry: ImportedStacks.Entry) throws {
        let rendered = try #require(entry.render().first)
        #expect(rendered.problems.isEmpty)
        var left = rendered.objects.map { ManifestNode(anyObject: $0.object) }
        for document in try entry.origin.documents() {
            let wanted = document.node.withoutServerFields
            let isSecret = wanted["kind"] == .string("Secret")
            if isSecret, wanted["data"] != nil || wanted["stringData"] != nil { continue }
            if Self.isOfCluster(wanted) { continue }
            let place = left.firstIndex { $0.identity == wanted.identity }
            let found = try #require(place, "\(wanted.identity) is not rendered")
            // What an export says only because the server filled it in is the next test's.
            let difference = document.isLive ? nil : left[found].difference(from: wanted, at: "")
            #expect(difference == nil, "\(wanted.identity) in \(entry.origin.file)")
            left.remove(at: found)
        }
        #expect(left.isEmpty, "rendered beside the input: \(left.map(\.identity))")
    }

    @Test func `to apply what was exported from a cluster changes nothing in it`() throws {
        let exported = try ImportedStacks.all.filter { try $0.origin.documents().contains(where: \.isLive) }
        #expect(!exported.isEmpty)
        for entry in exported {
            let rendered = try #require(entry.render().first)
            let comparison = ManifestComparison(
                from: try entry.origin.documents().map(\.node),
                to: rendered.objects.map { ManifestNode(anyObject: $0.object) }, isLive: true)
            #expect(comparison.changes.map { "\($0.object) \($0.path.text)" } == [], "\(entry.name)")
        }
    }

    /// What a cluster makes by itself, and a stack must not.
    private static func isOfCluster(_ manifest: ManifestNode) -> Bool {
        manifest["metadata"]?["ownerReferences"] != nil
            || manifest["metadata"]?["name"] == .string("kube-root-ca.crt")
    }

    @Test(arguments: ImportedStacks.all.filter(\.origin.isTree))
    func `what the import renders is imported to the same source`(_ entry: ImportedStacks.Entry) throws {
        let rendered = try #require(entry.render().first)
        let again = try ManifestReader.objects(in: rendered.yaml(), file: entry.origin.file)
        #expect(try source(again, entry.name) == source(entry.origin.documents(), entry.name))
    }

    @Test func `every fixture is imported`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Repository.file("Tests/ManifestImportTests/Fixtures").path)
        let imported = Set(ImportedStacks.all.map(\.origin.file))
        #expect(files.filter { !imported.contains("Tests/ManifestImportTests/Fixtures/\($0)") } == [])
        #expect(files.count >= 20)
    }

    @Test func `the fixtures are of many kinds, rendered by helm and exported by kubectl`() throws {
        let directory = Repository.file("Tests/ManifestImportTests/Fixtures")
        let files = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        let texts = try files.map { try String(contentsOf: directory.appending(path: $0), encoding: .utf8) }
        let kinds = try zip(texts, files).flatMap { text, file in
            try ManifestReader.objects(in: text, file: file).map { $0.node["kind"] ?? .null }
        }
        #expect(Set(kinds.map { "\($0)" }).count >= 30)
        #expect(texts.filter { $0.contains("# Source: ") }.count >= 2)
        #expect(texts.filter { $0.contains("resourceVersion:") }.count >= 2)
    }

    /// What the stacks of this repository render is said with declarations again, but for what they have of others.
    @Test(arguments: ImportedStacks.all.filter(\.origin.isTree))
    func `a tree becomes declarations`(_ entry: ImportedStacks.Entry) throws {
        let foreign = [
            // A sealed file, whose name the manifests do not say.
            "TodoDev": ["RawObject"],
            // One policy for each connection, while a declaration makes one for each workload.
            "PeersDev": ["NetworkingV1.NetworkPolicy"], "PeersStaging": ["NetworkingV1.NetworkPolicy"],
            "PeersProd": ["NetworkingV1.NetworkPolicy"],
        ]
        let source = try source(entry.origin.documents(), entry.name)
        let types = source.matches(of: #/var [a-zA-Z0-9]+: ([A-Z][A-Za-z]*V[0-9][a-z0-9]*\.[A-Za-z]+|RawObject) {/#)
        #expect(Set(types.map { String($0.1) }) == Set(foreign[entry.name] ?? []))
    }

    @Test func `every environment of every stack is imported`() {
        let imported = ImportedStacks.all.map(\.origin)
        #expect(RenderedTrees.all.map(\.origin).filter { !imported.contains($0) } == [])
    }
}

extension ManifestDocument {
    fileprivate var isLive: Bool { node["metadata"]?["uid"] != nil || node["metadata"]?["resourceVersion"] != nil }
}
