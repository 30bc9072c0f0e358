import CustomResourceImport
import Foundation
import ModelSource
import TestSupport
import Testing

struct GeneratedTypesTests {
    /// The goldens are the sources of a target, so what they say is compiled, too.
    @Test(arguments: Fixture.all)
    func `definitions become Swift that compiles`(fixture: Fixture) throws {
        try expectGolden(fixture.types().stream, fixture.golden)
    }

    @Test func `the goldens are these and no others`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.file("Tests/CustomResources").path)
        #expect(Set(files.map { "Tests/CustomResources/\($0)" }) == Set(Fixture.all.map(\.golden)))
    }

    @Test(arguments: Fixture.all)
    func `the level of access changes that word alone`(fixture: Fixture) throws {
        // Shorter lines need fewer breaks.
        func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
        let text = try fixture.types(access: .public).stream
        #expect(
            try letters(fixture.types(access: .package).stream) == letters(text.replacing("public ", with: "package ")))
        #expect(try letters(fixture.types(access: .internal).stream) == letters(text.replacing("public ", with: "")))
    }

    @Test(arguments: Fixture.all)
    func `what a project says of its fields is not copied`(fixture: Fixture) throws {
        let text = try String(contentsOf: fixture.url, encoding: .utf8)
        let described = text.replacing("{type: string", with: "{description: upstream words, type: string")
            .replacing("\"type\": \"string\"", with: "\"description\": \"upstream words\", \"type\": \"string\"")
        #expect(described != text)
        #expect(try types(of: described).stream == types(of: text).stream)
    }

    @Test func `each namespace is a file of its own, the storage version's first`() throws {
        let files = try #require(Fixture.all.first { $0.file == "ExternalSecrets.yaml" }).types().files
        #expect(files.map(\.name) == ["ExternalSecretsV1.swift", "ExternalSecretsV1beta1.swift"])
        for (name, text) in files {
            let namespace = name.dropLast(".swift".count)
            #expect(text.contains("\npublic import KubeDSL\n"))
            #expect(text.contains("\npublic enum \(namespace) {}\n"))
        }
        #expect(files[1].text.contains("in a namespace. Deprecated.\n"))
    }
}
