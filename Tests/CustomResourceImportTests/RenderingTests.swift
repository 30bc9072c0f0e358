import CustomResources
import KubeDSL
import KubernetesModel
import ManifestReading
import ModelSource
import TestSupport
import Testing

struct RenderingTests {
    @Test(arguments: Example.all)
    func `an object of an imported kind stands in a stack and comes out as written`(example: Example) throws {
        let rendered = renderBare { ModelResource(example.object) }.yaml()
        let documents = try ManifestReader.documents(in: rendered, file: "rendered.yaml")
        let expected = try ManifestReader.documents(in: example.manifest, file: "expected.yaml")
        #expect(documents.map(\.node) == expected.map(\.node), "\(rendered)")
    }

    @Test func `a kind knows its scope, so a namespace is added where there is one`() throws {
        let rendered = render {
            ModelResource(Example.certificate.object)
            ModelResource(Example.peculiar.object)
        }
        #expect(rendered.yaml("Certificate").contains("\n  namespace: test\n"))
        #expect(!rendered.yaml("Scope").contains("namespace"))
        #expect(rendered.findings.isEmpty)
    }

    @Test func `values are equal when their manifests are, and copies are independent`() {
        let spec = CertManagerV1.CertificateSpec(issuerRef: .init(name: "a"), secretName: "b")
        var other = spec
        other.keystores = .init(jks: .init(create: true))
        #expect(spec != other)
        other.keystores = nil
        #expect(spec == other)
    }
}
