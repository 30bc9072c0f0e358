import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// A finding points at the line and the column of the call that set the field, not at the declaration around it.
@Suite struct OriginsTests {
    private let name = "Bad_Name"

    @Test func `a declaration's name is its own`() {
        let name = name
        let findings = render { Deployment(name, replicas: 1, user: 10001) { Container.app } }.findings
        #expect(findings.places(of: "dns-subdomain") == ["X"])
    }

    @Test func `a bad mount path is its scratch's`() {
        let findings = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container("app", image: "app:1.0", ports: AppPort.self, resources: .small)
                    .env("GOOD", "1")
                    .env("BAD NAME", "1")
                    .scratch("tmp")
                    .mount(PersistentVolumeClaim("data", size: .gibibytes(1)), at: "bad:path")
            }
        }.findings
        #expect(findings.places(of: "absolute-path") == ["X"])
        #expect(findings.places(of: "env-name") == ["X"])
    }
}
