import Foundation
import ModelSource
import Testing

@testable import KubernetesModelGenerator

/// The generator on schemas of a few lines.
struct ModelBuilderTests {
    private static let widget = "io.k8s.api.apps.v1.Widget"
    private static let kind =
        #""x-kubernetes-group-version-kind": [{"group": "apps", "version": "v1", "kind": "Widget"}]"#

    private var noCorrections: Corrections {
        Corrections(
            definitions: [], fields: [], enumerations: [], clusterScopedKinds: [], fieldOrder: [:],
            usualFields: [:])
    }

    private func schema(widget properties: String, required: String = "", others: String = "") throws -> Schema {
        try withTemporaryDirectory { directory in
            let folder = directory.appendingPathComponent(SchemaRelease.folder(minor: 37))
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let text = """
                {"$defs": {"\(Self.widget)": {"properties": {\(properties)}, "required": [\(required)], \(Self.kind)}\(others)}}
                """
            try Data(text.utf8).write(to: folder.appendingPathComponent("_definitions.json"))
            return try Schema(minor: 37, folder: directory)
        }
    }

    private func widget(_ schemas: [Int: Schema], _ corrections: Corrections) throws -> ModelType {
        try type("Widget", schemas, corrections)
    }

    private func type(_ name: String, _ schemas: [Int: Schema], _ corrections: Corrections) throws -> ModelType {
        var builder = try ModelBuilder(schemas: schemas, corrections: corrections)
        return try #require(try builder.build().types[TypeName(namespace: "AppsV1", name: name)])
    }

    /// A kind with a part, which has these fields.
    private func schema(part properties: String, required: String = "", others: String = "") throws -> Schema {
        try schema(
            widget: ##""part": {"$ref": "#/$defs/io.k8s.api.apps.v1.Part"}"##,
            others: #", "io.k8s.api.apps.v1.Part": {"properties": {\#(properties)}, "required": [\#(required)]}"#
                + others)
    }

    @Test func `a kind keeps its fields but the three that are not the author's`() throws {
        let fields = #""apiVersion": {"type": "string"}, "kind": {"type": "string"}, "status": {"type": "object"}"#
        let schema = try schema(widget: fields + #", "size": {"type": ["integer", "null"], "format": "int32"}"#)
        let type = try widget([37: schema], noCorrections)
        #expect(type.fields.map(\.name) == ["size"])
        #expect(type.fields.map(\.isRequired) == [false])
        #expect(type.fields.map(\.facts) == [["`int32`"]])
        #expect(type.kind?.apiVersion == "apps/v1")
    }

    @Test func `a type that only the status reaches is left out`() throws {
        let others = #", "io.k8s.api.apps.v1.WidgetStatus": {"properties": {}}"#
        let status = ##""status": {"$ref": "#/$defs/io.k8s.api.apps.v1.WidgetStatus"}"##
        var builder = try ModelBuilder(
            schemas: [37: try schema(widget: status, others: others)], corrections: noCorrections)
        #expect(try builder.build().types.count == 1)
    }

    @Test func `a field remembers the version that brought it, a lost one its last`() throws {
        let old = try schema(widget: #""a": {"type": "string"}, "gone": {"type": "string"}"#)
        let new = try schema(widget: #""a": {"type": "string"}, "b": {"type": "string"}"#)
        var builder = try ModelBuilder(schemas: [36: old, 37: new], corrections: noCorrections)
        let model = try builder.build()
        let type = try #require(model.sortedTypes.first)
        #expect(type.fields.map(\.since) == [nil, 37])
        #expect(model.removedFields.map(\.field) == ["gone"])
        #expect(model.removedFields.map(\.last) == [36])
    }

    @Test func `fields stand as listed, then by name`() throws {
        let order = FieldOrder.sort(["a", "spec", "name", "z", "metadata", "m"], listed: ["z", "a"])
        #expect(order == ["metadata", "spec", "z", "a", "name", "m"])
    }

    @Test(arguments: [
        #""$odd": {"type": "string"}"#,
        #""odd": {"type": "tuple"}"#,
        ##""odd": {"$ref": "#/$defs/io.k8s.api.apps.v1.Missing"}"##,
    ])
    func `a field that cannot be spelled in Swift is an error that names it`(field: String) throws {
        let schema = try schema(widget: field)
        let error = #expect(throws: GeneratorError.self) { try widget([37: schema], noCorrections) }
        #expect(error?.description.contains("odd") == true)
    }

    @Test func `a correction that matches nothing, or that the schema has made needless, is an error`() throws {
        let schema = try schema(widget: #""size": {"type": "integer"}"#, required: #""size""#)
        for field in ["AppsV1.Widget.missing", "AppsV1.Widget.size"] {
            var corrections = noCorrections
            corrections.fields = [FieldCorrection(field: field, change: .required, because: "it is")]
            let error = #expect(throws: GeneratorError.self) { try widget([37: schema], corrections) }
            #expect(error?.description.contains("'required \(field)' (it is)") == true)
        }
    }

    @Test func `every correction carries a reason`() {
        let corrections = Corrections()
        #expect(corrections.entries.count > 300)
        #expect(corrections.entries.filter { $0.because.isEmpty }.map(\.key) == [])
    }

    @Test func `an optional struct stands outside its own type and outside types that it would swell`() throws {
        let fields = (1...5).map { #""f\#($0)": {"type": "string"}"# }.joined(separator: ", ")
        let others = #", "io.k8s.api.apps.v1.Large": {"properties": {\#(fields)}}"#
        let schema = try schema(
            part: ##"""
                "large": {"$ref": "#/$defs/io.k8s.api.apps.v1.Large"},
                "self": {"$ref": "#/$defs/io.k8s.api.apps.v1.Part"},
                "text": {"type": "string"}
                """##, others: others)
        let type = try type("Part", [37: schema], noCorrections)
        #expect(type.fields.map(\.storage) == [.indirect, .indirect, .inline])
        #expect(!type.isShared)
    }

    @Test func `copies of a kind share all of its fields, so none of them stands outside by itself`() throws {
        let schema = try schema(
            widget: ##""self": {"$ref": "#/$defs/io.k8s.api.apps.v1.Widget"}, "text": {"type": "string"}"##)
        let type = try widget([37: schema], noCorrections)
        #expect(type.isShared)
        #expect(type.fields.map(\.storage) == [.inline, .inline])
    }

    @Test func `optional fields that a type seldom has stand outside it together, required ones never`() throws {
        let schema = try schema(
            part: #""a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}"#,
            required: #""c""#)
        var corrections = noCorrections
        corrections.usualFields = ["AppsV1.Part": ["b"]]
        #expect(try type("Part", [37: schema], corrections).fields.map(\.storage) == [.seldom, .inline, .inline])
    }

    @Test func `usual fields that the schema does not have, or that are a kind's, are a stale correction`() throws {
        let schema = try schema(part: #""a": {"type": "string"}"#)
        for stale in [["AppsV1.Part": ["gone"]], ["AppsV1.Widget": ["part"]]] {
            var corrections = noCorrections
            corrections.usualFields = stale
            #expect(throws: GeneratorError.self) { try widget([37: schema], corrections) }
        }
    }
}
