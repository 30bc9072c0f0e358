import KubernetesModel
import ManifestImport
import ManifestReading
import Testing

@Suite struct BadInputTests {
    private func imported(_ text: String) throws -> ImportedSource {
        try ManifestImporter.source(
            of: ManifestReader.objects(in: text, file: "bad.yaml"), ImportOptions(stackName: "Bad"))
    }

    @Test(arguments: [
        ("apiVersion: v1\nkind: ConfigMap\n\tmetadata: {name: a}\n", "bad.yaml:3:"),
        ("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b}\ndata: {}\n", "bad.yaml:4:1"),
        ("apiVersion: v1\nmetadata: {name: a}\n", "bad.yaml:1:1"),
        ("just text\n", "bad.yaml:1:1"),
        ("apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {a: true}}\n", "bad.yaml:3:30"),
        ("apiVersion: example.com/v1\nkind: X\nmetadata: {name: a, color: red}\n", "bad.yaml:3:21"),
        (
            "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ServiceAccount\n"
                + "metadata: {name: a}\n", "bad.yaml:5:1"
        ),
    ])
    func `what cannot be imported is one error at its place`(_ text: String, _ place: String) {
        let error = #expect(throws: ReadingError.self) { try imported(text) }
        #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
        #expect(error?.message.contains("\n") == false)
    }

    @Test func `metadata that no object has is named`() {
        let error = #expect(throws: ReadingError.self) {
            try imported("apiVersion: example.com/v1\nkind: X\nmetadata: {name: a, color: red}\n")
        }
        #expect(error?.message == "X 'a' cannot be imported: the API has no field 'color' here")
    }

    @Test func `a field that the API lacks makes a raw object, and a note says where`() throws {
        let source = try imported(
            """
            apiVersion: v1
            kind: Service
            metadata: {name: a}
            spec:
              ports: [{port: "80"}]
            """)
        #expect(source.text.contains("var aService: RawObject {"))
        #expect(
            source.notes.map(\.description) == [
                "bad.yaml:5:12: error: Service 'a' becomes a raw object: the API wants a whole number here"
            ])
    }

    @Test func `a document of ten megabytes is imported`() throws {
        let line = String(repeating: "0123456789 ", count: 90)
        let data = (0..<10_000).map { "  key-\($0): \"\(line)\(line.prefix(10))\"\n" }.joined()
        let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: large}\ndata:\n\(data)"
        #expect(text.utf8.count > 10_000_000)
        let source = try imported(text)
        #expect(source.text.contains("case key9999 = \"key-9999\""))
    }
}
