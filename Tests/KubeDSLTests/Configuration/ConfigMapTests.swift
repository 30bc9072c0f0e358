import Foundation
import KubeDSL
import TestSupport
import Testing

@Suite struct ConfigMapTests {
    @Test func `renders a value for each key, in the order of the enum`() {
        let rendered = render {
            ConfigMap { (key: AppConfig) in
                switch key {
                case .logLevel: "on"
                case .zone: "eu-west"
                }
            }
        }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: app-config
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                data:
                  ZONE: eu-west
                  LOG_LEVEL: 'on'

                """)
    }

    @Test func `works its values out when it is rendered, once for each key`() {
        let calls = Calls()
        let config = ConfigMap { (key: AppConfig) in
            calls.add(key)
            return ""
        }
        #expect(calls.keys.isEmpty)
        #expect(render { config }.objects.count == 1)
        #expect(calls.keys == [.zone, .logLevel])
    }

    @Test func `writes text of several lines as it is`() {
        let rendered = render {
            ConfigMap { (key: AppConfig) in key == .zone ? "a: 1\nb: 2\n" : "first\nsecond" }
        }
        #expect(
            rendered.yaml("ConfigMap", at: "data") == """
                ZONE: |
                  a: 1
                  b: 2
                LOG_LEVEL: |-
                  first
                  second

                """)
    }

    @Test func `a value of 2 MiB is one finding, not a crash`() {
        let rendered = render {
            ConfigMap { (key: AppConfig) in key == .zone ? String(repeating: "é", count: 1 << 20) : "" }
        }
        let findings = rendered.findings.filter { $0.rule == "oversized-configuration" }
        #expect(findings.count == 1)
        #expect(findings.map(\.path) == ["data"])
        #expect(rendered.yaml().utf8.count > 2 << 20)
    }
}

/// The keys that a value was asked for. `Mutex` would ask for macOS 15.
private final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private var asked: [AppConfig] = []

    var keys: [AppConfig] { lock.withLock { asked } }

    func add(_ key: AppConfig) { lock.withLock { asked.append(key) } }
}
