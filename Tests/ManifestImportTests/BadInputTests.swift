import KubernetesModel
import ManifestImport
import ManifestReading
import TestSupport
import Testing

@Suite struct BadInputTests {
    private func imported(_ text: String) throws -> ImportedSource {
        try ManifestImporter.source(
            of: ManifestReader.objects(in: text, file: "bad.yaml"), ImportOptions(stackName: "Bad"))
    }

    @Test(arguments: ForeignInput.all)
    func `what others write is imported, or is one error at its place`(_ input: ForeignInput) throws {
        switch input.outcome {
        case .error(at: let place, let message):
            let error = #expect(throws: ReadingError.self) { try imported(input.text) }
            #expect(error?.description == "bad.yaml:\(place): error: \(message)")
        case .objects(let objects):
            let source = try imported(input.text)
            #expect(source.notes.isEmpty)
            for object in objects {
                let name = try #require(object.split(separator: "/").last)
                #expect(source.text.contains("\"\(name)\""), "\(object)")
            }
        }
    }

    @Test(arguments: [
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

    @Test func `a kind that its group lacks is kept, and a note says so`() throws {
        let source = try imported("apiVersion: batch/v1\nkind: CronJobs\nmetadata: {name: a}\n")
        #expect(source.text.contains(": RawObject {"))
        #expect(
            source.notes.map(\.description) == [
                "bad.yaml:2:1: warning: CronJobs 'a' becomes a raw object: 'batch/v1' has no kind 'CronJobs'"
            ])
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
                "bad.yaml:5:12: warning: Service 'a' becomes a raw object: the API wants a whole number here"
            ])
    }
}
