import KubeDSL
import TestSupport
import Testing

@Suite struct ModelResourceTests {
    private let account = CoreV1.ServiceAccount(
        metadata: MetaV1.ObjectMeta(name: "runner", labels: ["z": "1", "a": "2"]), automountServiceAccountToken: false)

    @Test func `gets the namespace around it and nothing else`() {
        let rendered = render { account }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: runner
                  namespace: test
                  labels:
                    z: '1'
                    a: '2'
                automountServiceAccountToken: false

                """)
    }

    @Test func `keeps a namespace of its own`() {
        let account = CoreV1.ServiceAccount(metadata: MetaV1.ObjectMeta(name: "runner", namespace: "other"))
        #expect(render { account }.yaml("ServiceAccount", at: "metadata.namespace") == "other\n")
    }

    @Test func `gets no namespace where its kind has none`() {
        let rendered = render { RbacV1.ClusterRole(metadata: MetaV1.ObjectMeta(name: "reader"), rules: []) }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata:
                  name: reader
                rules: []

                """)
        #expect(rendered.findings.filter { $0.rule == "missing-namespaces" }.isEmpty)
    }

    @Test func `is declared at its own line`() {
        let name = "Bad_Name"
        let bad = CoreV1.ServiceAccount(metadata: MetaV1.ObjectMeta(name: name))
        let findings = render {
            account
            bad
        }.findings
        #expect(findings.places(of: "dns-subdomain") == ["bad"])
    }
}
