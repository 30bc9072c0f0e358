import KubeDSL
import TestSupport
import Testing

private enum ProxyPort: Int, ContainerPort { case proxy = 15001 }

@Suite struct SidecarTests {
    @Test func `renders as an init container that restarts always`() {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app
                Sidecar("proxy", image: "proxy:2.0", ports: ProxyPort.self, resources: .small)
                    .env("MODE", "transparent")
                    .readiness(.tcp(on: .proxy), every: 5)
                    .scratch("/run")
            }
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.initContainers") == """
                - name: proxy
                  image: proxy:2.0
                  ports:
                  - name: proxy
                    containerPort: 15001
                    protocol: TCP
                  env:
                  - name: MODE
                    value: transparent
                  resources:
                    limits:
                      cpu: 200m
                      memory: 128Mi
                    requests:
                      cpu: 100m
                      memory: 64Mi
                  restartPolicy: Always
                  volumeMounts:
                  - name: proxy-run
                    mountPath: /run
                  readinessProbe:
                    tcpSocket:
                      port: proxy
                    periodSeconds: 5
                  securityContext:
                    capabilities:
                      drop:
                      - ALL
                    readOnlyRootFilesystem: true
                    allowPrivilegeEscalation: false

                """)
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.volumes") == "- name: proxy-run\n  emptyDir: {}\n")
    }

    @Test func `needs no port`() {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Sidecar("logs", image: "logs:2.0", resources: .small).liveness(.exec("pgrep", "logs"), every: 30)
                Container.app
            }
        }
        let path = "spec.template.spec.initContainers[0]"
        #expect(rendered.yaml("Deployment", at: "\(path).name") == "logs\n")
        #expect(rendered.yaml("Deployment", at: "\(path).ports").isEmpty)
    }
}
