import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct LifecycleTests {
    static let actions: [(action: LifecycleAction<AppPort>, yaml: String)] = [
        (.sleep(5), "sleep:\n  seconds: 5\n"),
        (.exec("nginx", "-s", "quit"), "exec:\n  command:\n  - nginx\n  - -s\n  - quit\n"),
        (.http("/drain", on: .metrics), "httpGet:\n  path: /drain\n  port: metrics\n"),
    ]

    @Test(arguments: actions)
    func `acts before the stop and after the start`(action: LifecycleAction<AppPort>, yaml: String) {
        let rendered = render { Deployment.app("app", .app.preStop(action).postStart(action)) }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).lifecycle.preStop") == yaml)
        #expect(rendered.yaml("Deployment", at: "\(containerPath).lifecycle.postStart") == yaml)
    }

    @Test func `a sleep that takes all of the grace period is found at its modifier`() {
        let findings = render {
            Deployment.app(
                "app",
                .app
                    .preStop(.sleep(30)))
        }.findings
        #expect(findings.places(of: .longPreStopHooks) == ["preStop(.sleep(30)))"])
    }

    @Test func `a container starts where it is told`() {
        let rendered = render { Deployment.app("app", .app.workingDirectory("/srv")) }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).workingDir") == "/srv\n")
    }
}
