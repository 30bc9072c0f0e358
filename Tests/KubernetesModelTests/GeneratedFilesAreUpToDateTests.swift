import Foundation
import KubernetesModelGenerator
import Testing

@Suite(.enabled(if: SchemaFolder.isExpected, "the schemas are not installed; 'make test' installs them"))
struct GeneratedFilesAreUpToDateTests {
    @Test func `the committed model is what the generator writes; else run 'make generate'`() throws {
        let schemas = try #require(SchemaFolder.url, "no schemas below .venv, nor in KUBERNETES_SCHEMAS")
        let committed = SchemaFolder.repository.appendingPathComponent("Sources/KubernetesModel/Generated")
        try withTemporaryDirectory { directory in
            try ModelGenerator(schemaFolder: schemas).generate().write(to: directory)
            let paths = try GeneratedTree.swiftFiles(below: directory)
            #expect(try GeneratedTree.swiftFiles(below: committed) == paths, "run 'make generate'")
            for path in paths {
                let fresh = try Data(contentsOf: directory.appendingPathComponent(path))
                let file = try? Data(contentsOf: committed.appendingPathComponent(path))
                #expect(file == fresh, "'\(path)' is stale; run 'make generate'")
            }
        }
    }

    @Test func `two runs write the same bytes`() throws {
        let schemas = try #require(SchemaFolder.url, "no schemas below .venv, nor in KUBERNETES_SCHEMAS")
        let generator = ModelGenerator(schemaFolder: schemas)
        #expect(try generator.generate().files == generator.generate().files)
    }
}
