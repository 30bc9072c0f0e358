import CustomResourceImport
import ManifestReading
import Testing

struct ErrorTests {
    /// A file, and what is said of it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let text: String
        let place: String
        let message: String

        init(_ text: String, _ place: String, _ message: String) {
            (self.text, self.place, self.message) = (text, place, message)
        }

        var testDescription: String { message }
    }

    private static let gone =
        "apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n"
    private static let good = definition(spec: "a: {type: string}")

    private static func changed(_ part: String, to other: String) -> String { good.replacing(part, with: other) }

    @Test(arguments: [
        Refusal("", "1:1", "the file is empty; give one with a CustomResourceDefinition"),
        Refusal(
            "# a\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\n", "3:1",
            "'Pod' is not a CustomResourceDefinition; there is none in this file"),
        Refusal(
            gone, "1:1",
            """
            'apiextensions.k8s.io/v1beta1' is gone since Kubernetes 1.22; take the definition of \
            'apiextensions.k8s.io/v1', which has a schema for each version
            """),
        Refusal(
            changed("schema:\n", to: "other:\n"), "9:7",
            """
            version 'v1' of 'Widget' has no schema; without 'openAPIV3Schema' there are no fields to give types to
            """),
        Refusal(changed("served: true", to: "served: false"), "8:3", "'Widget' has no version with 'served: true'"),
        Refusal(changed("  group: example.org\n", to: ""), "4:1", "the CustomResourceDefinition has no 'spec.group'"),
        Refusal(changed("{kind: Widget}", to: "{kind: 3}"), "7:11", "'spec.names.kind' is text that is not empty"),
        Refusal(
            changed("Namespaced", to: "Everywhere"), "6:3",
            "'scope' is 'Namespaced' or 'Cluster', not 'Everywhere'"),
        Refusal(
            changed("{a: {type: string}}", to: "{a.b: {type: text}}"), "19:34",
            """
            the 'type' of a schema is 'string', 'integer', 'number', 'boolean', 'array' or 'object', not 'text'
            """),
        Refusal(
            changed("{a: {type: string}}", to: "{a: {$ref: '#/b'}}"), "19:32",
            "a definition's schema has no '$ref'; write out what it refers to"),
        Refusal(changed("{a: {type: string}}", to: "{a: string}"), "19:28", "a schema is a mapping with a 'type'"),
        Refusal(
            good + "---\n" + good, "21:1",
            "'Widget' of 'example.org/v1' is defined twice, first in crd.yaml:1; import one of the two"),
    ])
    func `a definition without types is refused, with its place`(refusal: Refusal) throws {
        let error = #expect(throws: ReadingError.self) { try types(of: refusal.text) }
        #expect(error?.description == "crd.yaml:\(refusal.place): error: \(refusal.message)")
    }

    @Test func `what is no YAML is refused where it ends to be`() {
        let error = #expect(throws: ReadingError.self) { try types(of: "a: b\n  c: [\n") }
        #expect(error?.line == 2)
    }

    @Test func `manifests of other kinds beside a definition are passed over`() throws {
        let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\n"
        #expect(try types(of: pod + Self.good).stream == types(of: Self.good).stream)
    }

    @Test func `versions that are not served do not count, whatever they hold`() throws {
        let other = "versions:\n    - {name: v0, served: false, storage: false}"
        #expect(try types(of: Self.changed("versions:", to: other)).stream == types(of: Self.good).stream)
    }
}
