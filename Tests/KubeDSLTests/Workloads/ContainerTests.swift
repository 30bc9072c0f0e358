import KubeDSL
import TestSupport
import Testing

@Suite struct ContainerTests {
    @Test func `renders its image, ports and resources, hardened`() {
        let rendered = render { Deployment.app() }
        #expect(
            rendered.yaml("Deployment", at: containerPath) == """
                name: app
                image: app:1.0
                ports:
                - name: http
                  containerPort: 8080
                  protocol: TCP
                - name: metrics
                  containerPort: 9090
                  protocol: TCP
                resources:
                  limits:
                    cpu: 200m
                    memory: 128Mi
                  requests:
                    cpu: 100m
                    memory: 64Mi
                securityContext:
                  capabilities:
                    drop:
                    - ALL
                  readOnlyRootFilesystem: true
                  allowPrivilegeEscalation: false

                """)
    }

    @Test func `renders no ports where it has none`() {
        let rendered = render {
            Deployment("worker", replicas: 1, user: 10001) {
                Container("worker", image: "worker:1.0", resources: .small)
            }
        }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).image") == "worker:1.0\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).ports").isEmpty)
    }

    @Test func `takes command and arguments word by word`() {
        let rendered = render {
            Deployment.app(
                "app", .app.command("sh", "-c", "exec app --level=\"$LEVEL\"").arguments("--appendonly", "yes", ""))
        }
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).command") == """
                - sh
                - -c
                - exec app --level="$LEVEL"

                """)
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).args") == """
                - --appendonly
                - 'yes'
                - ''

                """)
    }

    @Test func `keeps the last of two commands`() {
        let rendered = render { Deployment.app("app", .app.command("first").command("second")) }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).command") == "- second\n")
    }

    @Test func `opens its root file system on request, and nothing else`() {
        let rendered = render { Deployment.app("app", .app.writableRootFilesystem(because: "it unpacks itself")) }
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).securityContext") == """
                capabilities:
                  drop:
                  - ALL
                allowPrivilegeEscalation: false

                """)
    }

    @Test func `a patch reaches fields that have no modifier`() {
        let rendered = render {
            Deployment.app(
                "app",
                .app.patch {
                    $0.workingDir = "/srv"
                    $0.lifecycle = CoreV1.Lifecycle(
                        preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"])))
                })
        }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).workingDir") == "/srv\n")
        #expect(
            rendered.yaml("Deployment", at: "\(containerPath).lifecycle") == """
                preStop:
                  exec:
                    command:
                    - sleep
                    - '5'

                """)
    }

    @Test func `a patch comes after all modifiers, wherever it stands`() {
        let rendered = render {
            Deployment.app("app", .app.patch { $0.env?.reverse() }.env("FIRST", "1").env("SECOND", "2"))
        }
        #expect(rendered.object(AppsV1.Deployment.self)?.container.env?.map(\.name) == ["SECOND", "FIRST"])
    }

    @Test func `a modifier changes a copy`() {
        let original = Container.app
        let changed = original.env("A", "1")
        let rendered = render {
            Deployment.app("changed", changed)
            Deployment.app("original", original)
        }
        #expect(rendered.objects.map { ($0.object as? AppsV1.Deployment)?.container.env?.count } == [1, nil])
    }
}
