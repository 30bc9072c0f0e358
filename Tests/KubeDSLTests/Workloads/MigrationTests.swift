import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct MigrationTests {
    private let path = "spec.template.spec.initContainers[0]"

    private var application: Deployment<AppPort> {
        Deployment.app(
            "app",
            .app.env(AppSecret.token).liveness(.tcp(on: .http), every: 10)
                .migration("alembic", "upgrade", "head", env: AppSecret.password)
        )
        .imagePullSecrets("registry")
    }

    @Test func `runs the application's own image before it, with what it is given of the Secret`() {
        let rendered = render { application }
        #expect(
            rendered.yaml("Deployment", at: path) == """
                name: migrate
                image: app:1.0
                command:
                - alembic
                - upgrade
                - head
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
        #expect(rendered.yaml("Deployment", at: "\(containerPath).env[0].name") == "TOKEN\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).env[1]").isEmpty)
    }

    @Test func `comes after what it may need, and has resources of its own where they are given`() {
        let large = Resources(cpu: .exactly(.cores(1)), memory: .exactly(.gibibytes(1)))
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container.app.migration("migrate", env: AppSecret.password, .token, resources: large)
                Sidecar("database-proxy", image: "proxy:1.0", resources: .small)
            }
        }
        #expect(rendered.yaml("Deployment", at: "\(path).name") == "database-proxy\n")
        let migration = "spec.template.spec.initContainers[1]"
        #expect(rendered.yaml("Deployment", at: "\(migration).name") == "migrate\n")
        #expect(rendered.yaml("Deployment", at: "\(migration).resources.requests.cpu") == "'1'\n")
        #expect(rendered.yaml("Deployment", at: "\(migration).env[1].name") == "TOKEN\n")
    }

    @Test func `takes whatever an init container takes`() {
        let rendered = render {
            Deployment.app(
                "app", .app.migration("migrate") { $0.files(AppSecret.password, at: "/run/secrets").scratch("/tmp") })
        }
        #expect(rendered.yaml("Deployment", at: "\(path).volumeMounts[0].mountPath") == "/run/secrets\n")
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.volumes[0].secret.secretName") == "app-secrets\n")
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.volumes[1].name") == "migrate-tmp\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).volumeMounts").isEmpty)
    }

    @Test func `is that of a StatefulSet's container as well`() {
        let rendered = render {
            StatefulSet<AppPort>("db", service: .headless(.http), replicas: 1, user: 10001) {
                Container.app.storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
                    .migration("migrate", env: AppSecret.password)
            }
        }
        #expect(rendered.yaml("StatefulSet", at: "\(path).name") == "migrate\n")
    }

    @Test func `as a Job it shares image, resources, user and pull secrets, and nothing else`() {
        let job = Job(
            "app-migrate", migrating: application, with: "alembic", "upgrade", "head", env: AppSecret.password,
            retries: 2, deadline: .minutes(10), cleanUpAfter: .hours(1))
        let rendered = render { job }
        let pod = "spec.template.spec"
        #expect(rendered.objects.count == 1)
        #expect(rendered.yaml("Job", at: "metadata.name") == "app-migrate\n")
        #expect(
            rendered.yaml("Job", at: "spec.template.metadata.labels").hasPrefix("app.kubernetes.io/name: app-migrate"))
        #expect(rendered.yaml("Job", at: "\(containerPath).image") == "app:1.0\n")
        #expect(rendered.yaml("Job", at: "\(containerPath).command") == "- alembic\n- upgrade\n- head\n")
        #expect(rendered.yaml("Job", at: "\(containerPath).env[0].name") == "PASSWORD\n")
        #expect(rendered.yaml("Job", at: "\(containerPath).env[1]").isEmpty)
        #expect(rendered.yaml("Job", at: "\(containerPath).resources.limits.memory") == "128Mi\n")
        #expect(rendered.yaml("Job", at: "\(containerPath).ports").isEmpty)
        #expect(rendered.yaml("Job", at: "\(containerPath).livenessProbe").isEmpty)
        #expect(rendered.yaml("Job", at: "\(pod).initContainers").isEmpty)
        #expect(rendered.yaml("Job", at: "\(pod).securityContext.runAsUser") == "10001\n")
        #expect(rendered.yaml("Job", at: "\(pod).imagePullSecrets") == "- name: registry\n")
        #expect(rendered.yaml("Job", at: "spec.backoffLimit") == "2\n")
    }

    @Test func `beside its application there is nothing to find`() {
        let job = Job(
            "app-migrate", migrating: application, with: "migrate", retries: 2, deadline: .minutes(10),
            cleanUpAfter: .hours(1)
        ) { $0.files(AppSecret.password, at: "/run/secrets") }
        let rendered = render {
            Secret(external: AppSecret.self)
            application
            job
        }
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `is found at its own call where something is wrong`() {
        let line = "alembic upgrade head"
        let findings = render {
            Deployment.app(
                "app",
                .app
                    .migration(line, env: AppSecret.password))
        }.findings
        #expect(findings.places(of: "shell-line") == ["migration(line, env: AppSecret.password))"])
    }
}
