import KubeDSL
import TestSupport
import Testing

@Suite struct EnvironmentVariablesTests {
    private func yaml(_ container: @escaping @Sendable () -> Container<AppPort>) -> String {
        render { Deployment.app("app", container()) }.yaml("Deployment", at: "\(containerPath).env")
    }

    private let config = ConfigMap { (_: AppConfig) in "" }

    @Test func `plain text stays text`() {
        #expect(
            yaml { .app.env("COUNT", "3").env("FLAG", "yes").env("EMPTY", "").env("URL", "http://a:80/") } == """
                - name: COUNT
                  value: '3'
                - name: FLAG
                  value: 'yes'
                - name: EMPTY
                  value: ''
                - name: URL
                  value: http://a:80/

                """)
    }

    @Test func `a ConfigMap is all its keys, in the order of the enum`() {
        let config = config
        #expect(
            yaml { .app.env(config) } == """
                - name: ZONE
                  valueFrom:
                    configMapKeyRef:
                      name: app-config
                      key: ZONE
                - name: LOG_LEVEL
                  valueFrom:
                    configMapKeyRef:
                      name: app-config
                      key: LOG_LEVEL

                """)
    }

    @Test func `named keys come in the order of the call, from ConfigMaps and from Secrets`() {
        #expect(
            yaml { .app.env(AppConfig.logLevel, .zone).env(AppSecret.token, .password) } == """
                - name: LOG_LEVEL
                  valueFrom:
                    configMapKeyRef:
                      name: app-config
                      key: LOG_LEVEL
                - name: ZONE
                  valueFrom:
                    configMapKeyRef:
                      name: app-config
                      key: ZONE
                - name: TOKEN
                  valueFrom:
                    secretKeyRef:
                      name: app-secrets
                      key: TOKEN
                - name: PASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: app-secrets
                      key: PASSWORD

                """)
    }

    @Test func `lists of keys are as good as keys`() {
        #expect(yaml { .app.env([AppConfig.zone]) } == yaml { .app.env(AppConfig.zone) })
        #expect(yaml { .app.env([AppSecret.token]) } == yaml { .app.env(AppSecret.token) })
    }

    @Test func `a variable may have another name than its key`() {
        #expect(
            yaml { .app.env("LEVEL", from: AppConfig.logLevel).env("PGPASSWORD", from: AppSecret.password) } == """
                - name: LEVEL
                  valueFrom:
                    configMapKeyRef:
                      name: app-config
                      key: LOG_LEVEL
                - name: PGPASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: app-secrets
                      key: PASSWORD

                """)
    }

    static let fields: [(field: PodField, path: String)] = [
        (.name, "metadata.name"), (.namespace, "metadata.namespace"), (.uid, "metadata.uid"),
        (.serviceAccountName, "spec.serviceAccountName"), (.nodeName, "spec.nodeName"), (.hostIP, "status.hostIP"),
        (.podIP, "status.podIP"), (.podIPs, "status.podIPs"),
    ]

    @Test(arguments: fields)
    func `a variable may be a fact about the pod`(field: PodField, path: String) {
        #expect(
            yaml { .app.env("FACT", from: field) } == """
                - name: FACT
                  valueFrom:
                    fieldRef:
                      fieldPath: \(path)

                """)
    }

    @Test func `variables of all kinds keep the order of their calls`() {
        let rendered = render {
            Deployment.app(
                "app",
                .app.env("Z", "1").env(AppSecret.token).env("A", from: .podIP).env(AppConfig.zone).env("M", "2"))
        }
        #expect(
            rendered.object(AppsV1.Deployment.self)?.container.env?.map(\.name) == ["Z", "TOKEN", "A", "ZONE", "M"])
    }
}
