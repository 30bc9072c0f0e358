import KubeDSL
import TestSupport
import Testing

@Suite struct MountsTests {
    private let volumes = "spec.template.spec.volumes"
    private let mounts = "\(containerPath).volumeMounts"

    @Test func `scratch is an empty directory named after its path`() {
        let rendered = render {
            Deployment.app("app", .app.scratch("/tmp").scratch("/var/cache/Nginx_1", limit: .mebibytes(64)))
        }
        #expect(
            rendered.yaml("Deployment", at: volumes) == """
                - name: tmp
                  emptyDir: {}
                - name: var-cache-nginx-1
                  emptyDir:
                    sizeLimit: 64Mi

                """)
        #expect(
            rendered.yaml("Deployment", at: mounts) == """
                - name: tmp
                  mountPath: /tmp
                - name: var-cache-nginx-1
                  mountPath: /var/cache/Nginx_1

                """)
    }

    @Test func `scratch is each container's own`() {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app.scratch("/tmp")
                Sidecar("logs", image: "l:1.0", resources: .small).scratch("/tmp")
                InitContainer("init", image: "i:1.0", resources: .small).scratch("/tmp")
            }
        }
        let pod = rendered.object(AppsV1.Deployment.self)?.pod
        #expect(Set((pod?.volumes ?? []).map(\.name)) == ["tmp", "logs-tmp", "init-tmp"])
        #expect(pod?.containers[0].volumeMounts?.map(\.name) == ["tmp"])
        #expect(pod?.initContainers?.map { $0.volumeMounts?.map(\.name) } == [["logs-tmp"], ["init-tmp"]])
    }

    /// Containers, each with the paths that it wants scratch at.
    struct Scratch: Sendable {
        let main: [String]
        var sidecars: [String: [String]] = [:]
    }

    @Test(
        "every scratch directory is a volume of its own with a valid name",
        arguments: [
            Scratch(main: ["/a/b", "/a-b"]),
            Scratch(main: ["/tmp", "/TMP"]),
            Scratch(main: ["/tmp", "/.tmp"]),
            Scratch(main: ["/cache/tmp"], sidecars: ["cache": ["/tmp"]]),
            Scratch(main: ["/var/lib/" + String(repeating: "long/", count: 20)]),
            Scratch(main: ["/données/cafés", "/données/caf-s"]),
            Scratch(main: ["/日本"]),
        ])
    func scratchNames(_ scratch: Scratch) {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                scratch.main.reduce(Container.app) { $0.scratch($1) }
                for (name, paths) in scratch.sidecars {
                    paths.reduce(Sidecar(name, image: "s:1.0", resources: .small)) { $0.scratch($1) }
                }
            }
        }
        let names = (rendered.object(AppsV1.Deployment.self)?.pod.volumes ?? []).map(\.name)
        let count = scratch.main.count + scratch.sidecars.values.reduce(0) { $0 + $1.count }
        #expect(names.count == count)
        #expect(Set(names).count == count)
        #expect(rendered.findings.filter { $0.rule == "dns-label" }.isEmpty)
    }

    @Test func `a claim that two containers mount appears once`() {
        let claim = PersistentVolumeClaim("uploads", size: .gibibytes(1))
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app.mount(claim, at: "/uploads")
                Sidecar("scan", image: "s:1.0", resources: .small).mount(claim, at: "/in", readOnly: true)
            }
        }
        #expect(
            rendered.yaml("Deployment", at: volumes) == """
                - name: uploads
                  persistentVolumeClaim:
                    claimName: uploads

                """)
        #expect(rendered.yaml("Deployment", at: mounts) == "- name: uploads\n  mountPath: /uploads\n")
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.initContainers[0].volumeMounts") == """
                - name: uploads
                  readOnly: true
                  mountPath: /in

                """)
    }

    @Test func `the keys of a ConfigMap are files of their names`() {
        let config = ConfigMap { (_: AppConfig) in "" }
        let rendered = render { Deployment.app("app", .app.files(config, at: "/etc/app")) }
        #expect(
            rendered.yaml("Deployment", at: volumes) == "- name: app-config\n  configMap:\n    name: app-config\n")
        #expect(
            rendered.yaml("Deployment", at: mounts)
                == "- name: app-config\n  readOnly: true\n  mountPath: /etc/app\n")
    }

    @Test func `keys of a Secret are files that user and group can read`() {
        let rendered = render { Deployment.app("app", .app.files(AppSecret.token, at: "/run/secrets")) }
        #expect(
            rendered.yaml("Deployment", at: volumes) == """
                - name: app-secrets
                  secret:
                    secretName: app-secrets
                    items:
                    - key: TOKEN
                      path: TOKEN
                    defaultMode: 288

                """)
        #expect(
            rendered.yaml("Deployment", at: mounts)
                == "- name: app-secrets\n  readOnly: true\n  mountPath: /run/secrets\n")
    }

    @Test func `all keys of a Secret are files in the order of the enum`() {
        let rendered = render { Deployment.app("app", .app.files(allOf: AppSecret.self, at: "/run/secrets")) }
        #expect(
            rendered.yaml("Deployment", at: "\(volumes)[0].secret.items") == """
                - key: PASSWORD
                  path: PASSWORD
                - key: TOKEN
                  path: TOKEN

                """)
    }

    @Test func `two sets of a Secret's keys are two volumes with names of their own`() {
        let rendered = render {
            Deployment.app("app", .app.files(AppSecret.token, at: "/a").files(AppSecret.password, at: "/b"))
        }
        let pod = rendered.object(AppsV1.Deployment.self)?.pod
        let names = (pod?.volumes ?? []).map(\.name)
        #expect(names.count == 2)
        #expect(Set(names).count == 2)
        #expect(pod?.containers[0].volumeMounts?.map(\.name) == names)
    }

    private enum DottedConfig: String, ConfigKeys {
        static let configMapName = "app.config"
        case first
    }

    @Test func `a ConfigMap whose name is no volume name is mounted under one that is`() {
        let config = ConfigMap { (_: DottedConfig) in "" }
        let rendered = render { Deployment.app("app", .app.files(config, at: "/etc/app")) }
        #expect(rendered.yaml("Deployment", at: "\(volumes)[0].configMap.name") == "app.config\n")
        #expect(rendered.findings.filter { $0.rule == "dns-label" }.isEmpty)
    }
}
