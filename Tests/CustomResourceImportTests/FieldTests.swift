import CustomResourceImport
import Foundation
import ModelSource
import Testing

struct FieldTests {
    /// The stored properties of `WidgetSpec`, each with its comment.
    private func fields(_ properties: String, required: String = "") throws -> [String] {
        let text = try types(of: definition(spec: properties, required: required)).stream
        let spec = try #require(text.range(of: "    struct WidgetSpec: ManifestStructure {\n"))
        let end = try #require(text[spec.upperBound...].range(of: "\n\n"))
        return text[spec.upperBound..<end.lowerBound].split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
            .map(String.init)
    }

    @Test(arguments: [
        ("{type: string}", "String"),
        ("{type: integer}", "Int"),
        ("{type: number}", "Double"),
        ("{type: boolean}", "Bool"),
        ("{type: array, items: {type: array, items: {type: number}}}", "[[Double]]"),
        ("{type: array}", "[ManifestNode]"),
        ("{type: object, additionalProperties: {type: string}}", "OrderedMap<String>"),
        ("{type: object, additionalProperties: true}", "OrderedMap<ManifestNode>"),
        ("{type: object, additionalProperties: {}}", "OrderedMap<ManifestNode>"),
        ("{type: object, x-kubernetes-preserve-unknown-fields: true}", "ManifestNode"),
        ("{type: object, x-kubernetes-embedded-resource: true}", "ManifestNode"),
        ("{type: object}", "WidgetField"),
        ("{properties: {a: {type: string}}}", "WidgetField"),
        ("{x-kubernetes-preserve-unknown-fields: true}", "ManifestNode"),
        ("{x-kubernetes-int-or-string: true}", "IntOrString"),
        ("{anyOf: [{type: integer}, {type: string}]}", "IntOrString"),
        ("{oneOf: [{type: string}, {type: integer}]}", "IntOrString"),
        ("{oneOf: [{type: string}, {type: boolean}]}", "ManifestNode"),
        ("{x-kubernetes-int-or-string: true, pattern: '^((([KMGTPE]i)|[numkMGTPE]))$'}", "Quantity"),
        ("{type: string, enum: [a, b]}", "WidgetField"),
        ("{type: string, enum: [a, 2]}", "String"),
        ("{type: integer, enum: [301, 302]}", "Int"),
        ("{type: string, allOf: [{enum: [a, b]}, {enum: [b]}]}", "WidgetField"),
        ("{type: string, allOf: [{enum: [a]}, {enum: [b]}]}", "String"),
    ])
    func `a schema has a type`(schema: String, type: String) throws {
        #expect(try fields("field: \(schema)").last == "var field: \(type)?")
    }

    @Test(arguments: [
        ("{type: string}", ["/// Required.", "var field: String"]),
        ("{type: string, nullable: true}", ["/// Required, `nil` for null.", "var field: String?"]),
        ("{type: string, default: x}", ["/// Optional, default `x`.", "var field: String?"]),
        ("{type: string, nullable: true, default: ''}", ["/// Optional, default `\"\"`.", "var field: String?"]),
    ])
    func `what is required must be given, unless the API fills it in`(schema: String, lines: [String]) throws {
        #expect(try fields("field: \(schema)", required: "field") == lines)
    }

    @Test(arguments: [
        ("{type: integer, format: int32, default: 3}", "`int32`, default `3`"),
        ("{type: string, format: byte}", "base64"),
        ("{type: string, format: date-time}", "a point in time as RFC 3339 text"),
        ("{type: array, x-kubernetes-list-type: set, items: {type: string}}", "a set"),
        (
            "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a, b], items: {type: string}}",
            "one entry for each `a` and `b`"
        ),
        ("{type: object, x-kubernetes-embedded-resource: true}", "an object of its own, `ManifestNode(object)`"),
    ])
    func `what the type does not say, the comment says`(schema: String, facts: String) throws {
        #expect(try fields("field: \(schema)").first == "/// Optional, \(facts).")
    }

    @Test func `a default that a comment cannot show is left out`() throws {
        let text =
            #"a: {type: string, default: "`"}, b: {type: string, default: "1\n2"}, c: {type: object, default: {}}"#
        #expect(try fields(text).filter { $0.hasPrefix("///") } == ["/// Optional.", "/// Optional.", "/// Optional."])
    }

    @Test func `what must be given comes first, and a name before all else`() throws {
        let text = "b: {type: string}, a: {type: string}, name: {type: string}, c: {type: string}"
        #expect(
            try fields(text, required: "c, a").filter { $0.hasPrefix("var") }
                == ["var a: String", "var c: String", "var name: String?", "var b: String?"])
    }

    @Test func `fields of a union are there and optional`() throws {
        let text =
            "one: {type: object, oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}"
        let source = try types(of: definition(spec: text)).stream
        #expect(source.contains("init(a: String? = nil, b: String? = nil) {"))
    }

    @Test func `fields beside the known ones have a place`() throws {
        let text =
            "one: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {otherFields: {type: string}}}"
        let source = try types(of: definition(spec: text)).stream
        #expect(source.contains("init(otherFields: String? = nil, otherFieldsField: OrderedMap<ManifestNode> = [:]) {"))
    }
}
