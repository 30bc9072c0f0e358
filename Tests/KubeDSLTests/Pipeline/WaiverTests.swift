import KubeDSL
import ManifestChecks
import TestSupport
import Testing

private enum WebPort: Int, ContainerPort { case http = 8080 }

/// What silences a finding, for how long, and what happens when there is nothing to silence.
@Suite struct WaiverTests {
    private static let resources = Resources(
        cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))

    /// A Deployment without probes, which two rules are against.
    private static func web() -> Deployment<WebPort> {
        Deployment("web", replicas: 1, user: 10001) {
            Container("web", image: "web:1.0", ports: WebPort.self, resources: resources)
        }
    }

    private func examine(today: String = "2026-01-01", _ resource: @escaping @Sendable () -> any Resource)
        -> Examination
    {
        ManifestPipeline.examine([render { [resource()] }], today: today)
    }

    @Test func `without one, the finding stands`() {
        #expect(examine { Self.web() }.findings.map(\.rule) == [.missingLivenessProbes])
    }

    @Test func `silences its rule and no other`() {
        let examination = examine { Self.web().allowing(.missingLivenessProbes, because: "it never hangs") }
        #expect(examination.findings.isEmpty)
        #expect(examination.unusedWaivers.isEmpty)
        #expect(examination.waivers.map(\.reason) == ["it never hangs"])

        let other = examine { Self.web().allowing(.identicalProbes, because: "there are none") }
        #expect(other.findings.map(\.rule) == [.missingLivenessProbes])
    }

    @Test(arguments: [("2026-05-01", true), ("2026-05-02", false)])
    func `holds through its last day`(today: String, holds: Bool) {
        let examination = examine(today: today) {
            Self.web().allowing(.missingLivenessProbes, because: "until the next release", until: "2026-05-01")
        }
        #expect(examination.findings.isEmpty == holds)
        #expect(examination.unusedWaivers.isEmpty, "it was needed, whether it still holds or not")
        if !holds {
            #expect(examination.findings.first?.notes.last?.message == "its waiver ended on 2026-05-01")
        }
    }

    @Test func `is itself a finding, at its own line, when it silences nothing`() {
        let line = #line + 2
        let examination = examine {
            Self.web().allowing(.identicalProbes, because: "there are none")
        }
        let unused = examination.unusedWaivers
        #expect(unused.map(\.message) == ["waiver of 'identical-probes' silences nothing"])
        #expect(unused.first?.location?.line == line)
        #expect(unused.first?.severity == .warning)
    }

    @Test func `comes with the reasons that declarations ask for`() {
        let examination = examine {
            Deployment("web", replicas: 1, user: 10001) {
                Container(
                    "web", image: "web:1.0", ports: WebPort.self,
                    resources: Resources(
                        cpu: .unlimited(from: .millicores(100), because: "bursts"),
                        memory: .unlimited(from: .mebibytes(64), because: "a cache"))
                )
                .liveness(.tcp(on: .http), every: 10)
                .writableRootFilesystem(because: "it unpacks itself")
            }
            .serviceAccountToken(because: "it lists pods")
        }
        #expect(examination.findings.isEmpty)
        #expect(
            Set(examination.waivers.map(\.reason)) == ["bursts", "a cache", "it unpacks itself", "it lists pods"])
    }
}
