import CustomResourceImport
import Foundation
import ModelSource
import Testing

struct TypeNameTests {
    /// The names of all types, in their order.
    private func names(_ definitions: String...) throws -> [String] {
        try types(of: definitions.joined(separator: "---\n")).stream.split(separator: "\n")
            .map { $0.trimmingPrefix { $0 == " " } }
            .filter { $0.hasPrefix("struct ") || $0.hasPrefix("enum ") }
            .map { String($0.split(separator: " ")[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
    }

    private static let leaf = "{type: object, properties: {x: {type: string}}}"
    private static let otherLeaf = "{type: object, properties: {y: {type: string}}}"

    @Test(arguments: [
        ("ref: \(leaf)", ["WidgetRef"]),
        ("policies: {type: array, items: \(leaf)}", ["WidgetPolicy"]),
        ("matches: {type: array, items: \(leaf)}", ["WidgetMatch"]),
        ("addresses: {type: array, items: \(leaf)}", ["WidgetAddress"]),
        ("tls: {type: array, items: \(leaf)}", ["WidgetTls"]),
        ("series: {type: array, items: \(leaf)}", ["WidgetSeries"]),
        ("hosts: {type: object, additionalProperties: {type: array, items: \(leaf)}}", ["WidgetHost"]),
        ("x-y.z: \(leaf)", ["WidgetXYZ"]),
        ("mode: {type: string, enum: [a]}", ["WidgetMode"]),
        // One shape in two places, and two shapes of one name.
        ("a: {type: object, properties: {ref: \(leaf)}}, ref: \(leaf)", ["WidgetA", "WidgetRef"]),
        ("a: {type: object, properties: {ref: \(otherLeaf)}}, ref: \(leaf)", ["WidgetA", "WidgetARef", "WidgetRef"]),
        ("ref: \(leaf), Ref: \(otherLeaf)", ["WidgetRef", "WidgetSpecRef"]),
        (
            "ref: \(leaf), refs: {type: array, items: \(otherLeaf)}, Ref: {type: object}",
            ["WidgetRef", "WidgetSpecRef", "WidgetSpecRef2"]
        ),
        ("spec: \(leaf)", ["WidgetSpec", "WidgetSpecSpec"]),
    ])
    func `a type is called by its kind and its field`(properties: String, expected: [String]) throws {
        let names = try names(definition(spec: properties))
        #expect(names.prefix(2) == ["ExampleV1", "Widget"])
        #expect(Set(names.dropFirst(2)) == Set(expected).union(["WidgetSpec"]))
    }

    @Test func `kinds of one version share a namespace, and equal shapes`() throws {
        let spec = "ref: \(Self.leaf)"
        let names = try names(definition(spec: spec, kind: "ClusterWidget"), definition(spec: spec, kind: "Widget"))
        #expect(names == ["ExampleV1", "ClusterWidget", "Widget", "WidgetRef", "WidgetSpec"])
    }

    @Test(arguments: ["String", "Scope", "OrderedMap", "Type", "MetaV1"])
    func `a kind does not hide what the types are made of`(kind: String) throws {
        #expect(try names(definition(kind: kind)).dropFirst().first == "\(kind)Kind")
    }

    @Test func `a kind's name comes before that of another kind's field`() throws {
        let names = try names(definition(spec: "set: \(Self.leaf)"), definition(kind: "WidgetSet"))
        #expect(names == ["ExampleV1", "Widget", "WidgetSet", "WidgetSetSpec", "WidgetSpec", "WidgetSpecSet"])
    }

    @Test(arguments: [
        (["cert-manager.io"], "", ["CertManagerV1"]),
        (["networking.istio.io"], "", ["NetworkingIstioV1"]),
        (["networking.istio.io"], "Istio", ["IstioNetworkingV1"]),
        (["gateway.networking.k8s.io"], "", ["GatewayV1"]),
        (["core.example.org"], "", ["CoreExampleV1"]),
        (["3d.example.org"], "", ["_3dV1"]),
        (["a.one.org", "a.two.org"], "", ["AOneV1", "ATwoV1"]),
        (["a.one.org", "a.one.com"], "", ["AOneOrgV1", "AOneComV1"]),
    ])
    func `a namespace is called by its group and version`(
        groups: [String], prefix: String, expected: [String]
    ) throws {
        let text = groups.map { definition(group: $0) }.joined(separator: "---\n")
        #expect(try types(of: text, prefix: prefix).files.map(\.name) == expected.map { "\($0).swift" })
    }

    @Test func `large and deep fields stand outside their struct`() throws {
        let fields = (1...9).map { "f\($0): {type: string}" }.joined(separator: ", ")
        let text = try types(of: definition(spec: "big: {type: object, properties: {\(fields)}}, small: \(Self.leaf)"))
            .stream
        #expect(text.contains("@Indirect var big: WidgetBig?"))
        #expect(text.contains("        var small: WidgetSmall?"))
    }
}
