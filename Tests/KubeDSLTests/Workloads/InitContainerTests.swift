import KubeDSL
import TestSupport
import Testing

@Suite struct InitContainerTests {
    @Test func `renders without a restart policy, before the main container`() {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                InitContainer("migrate", image: "app:1.0", resources: .small)
                    .command("app", "migrate")
                    .env(AppSecret.password)
                Container.app
            }
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.spec.initContainers") == """
                - name: migrate
                  image: app:1.0
                  command:
                  - app
                  - migrate
                  env:
                  - name: PASSWORD
                    valueFrom:
                      secretKeyRef:
                        name: app-secrets
                        key: PASSWORD
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
}
