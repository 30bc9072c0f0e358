import KubeDSL
import TestSupport
import Testing

@Suite struct FilesTests {
    private let volumes = "spec.template.spec.volumes"

    static let modes: [(FileMode, Int)] = [
        (.ownerAndGroup, 0o440), (.everyone, 0o444), (.executable, 0o555), (FileMode(owner: [.read, .write]), 0o600),
        (FileMode(owner: [.read, .write, .execute], group: .execute, others: .read), 0o714), (FileMode(owner: []), 0),
    ]

    @Test("a mode is the number that the API has for it", arguments: modes)
    func mode(_ mode: FileMode, _ number: Int) {
        let rendered = render { Deployment.app("app", .app.files(AppSecret.token, at: "/s", mode: mode)) }
        #expect(rendered.yaml("Deployment", at: "\(volumes)[0].secret.defaultMode") == "\(number)\n")
        #expect(rendered.findings.filter { $0.rule == "invalid-file-modes" }.isEmpty)
    }

    @Test func `keys of a Secret may have names and modes of their own`() {
        let rendered = render {
            Deployment.app("app", .app.files(AppSecret.token.file("api/token", mode: .everyone), at: "/s"))
        }
        #expect(
            rendered.yaml("Deployment", at: "\(volumes)[0].secret") == """
                secretName: app-secrets
                items:
                - key: TOKEN
                  path: api/token
                  mode: 292
                defaultMode: 288

                """)
    }

    @Test func `one key of a Secret is one file among others`() {
        let rendered = render { Deployment.app("app", .app.file(AppSecret.token, at: "/etc/app/token")) }
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).volumeMounts") == """
                - name: app-secrets
                  readOnly: true
                  mountPath: /etc/app/token
                  subPath: TOKEN

                """)
    }

    @Test func `a certificate is mounted with its type's keys`() {
        let certificate = TLSSecret("app-tls", from: .manual)
        let rendered = render {
            certificate
            Deployment.app("app", .app.files(certificate, at: "/tls"))
        }
        #expect(
            rendered.yaml("Deployment", at: "\(volumes)[0].secret") == "secretName: app-tls\ndefaultMode: 288\n")
        #expect(rendered.findings.filter { $0.rule == .unusedConfiguration }.isEmpty)
    }

    @Test func `facts about the pod are files`() {
        let rendered = render {
            Deployment.app(
                "app",
                .app.podFiles(
                    .labels, .annotation("example.com/team").named("team"), .memoryLimit(ofContainer: "app"),
                    .cpuLimit(ofContainer: "app"), at: "/etc/podinfo"))
        }
        #expect(
            rendered.yaml("Deployment", at: volumes) == """
                - name: etc-podinfo
                  downwardAPI:
                    items:
                    - path: labels
                      fieldRef:
                        fieldPath: metadata.labels
                    - path: team
                      fieldRef:
                        fieldPath: metadata.annotations['example.com/team']
                    - path: memory-limit
                      resourceFieldRef:
                        containerName: app
                        resource: limits.memory
                        divisor: 1Mi
                    - path: cpu-limit
                      resourceFieldRef:
                        containerName: app
                        resource: limits.cpu
                        divisor: 1m

                """)
    }

    @Test func `files of several sources are projected into one directory`() {
        let wantsLevel = true
        let rendered = render {
            Deployment.app(
                "app",
                .app.projected("/etc/all") {
                    AppSecret.password
                    AppSecret.token.file("token")
                    AppConfig.zone
                    if wantsLevel { AppConfig.logLevel.file("level") }
                    PodFile.name
                    ServiceAccountToken(audience: "vault", expiration: .minutes(10), path: "vault")
                })
        }
        #expect(
            rendered.yaml("Deployment", at: "\(volumes)[0].projected") == """
                sources:
                - secret:
                    name: app-secrets
                    items:
                    - key: PASSWORD
                      path: PASSWORD
                    - key: TOKEN
                      path: token
                - configMap:
                    name: app-config
                    items:
                    - key: ZONE
                      path: ZONE
                    - key: LOG_LEVEL
                      path: level
                - downwardAPI:
                    items:
                    - path: name
                      fieldRef:
                        fieldPath: metadata.name
                - serviceAccountToken:
                    audience: vault
                    expirationSeconds: 600
                    path: vault
                defaultMode: 288

                """)
        #expect(rendered.yaml("Deployment", at: "\(volumes)[0].name") == "etc-all\n")
    }

    @Test func `a token for too short a time is found where the directory is mounted`() {
        let findings = render {
            Deployment.app(
                "app",
                .app.projected("/token") { ServiceAccountToken(audience: "a", expiration: .minutes(9), path: "t") })
        }.findings
        #expect(findings.places(of: "short-tokens").map { $0.hasPrefix(#"projected("/token")"#) } == [true])
    }
}
