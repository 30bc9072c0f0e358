import KubernetesModel
import KubernetesValues
import Testing

extension Spec000Assertions {
    static let edges: [Assertion] = [
        Assertion("EDGE-1") { stack in
            for environment in stack.environments {
                let deployment = try environment.object("Deployment", "backend")
                let migration = try deployment.item("migrate", in: "spec.template.spec.initContainers")
                #expect(try secretKey(of: "DATABASE_URL", in: migration) == "DATABASE_URL")
                let readiness = try environment.container(of: "backend").text("readinessProbe.httpGet.path")
                #expect(readiness == "/api/v1/health")
            }
        },
        Assertion("EDGE-2") { stack in
            for environment in stack.environments {
                for deployment in environment.all("Deployment") {
                    let secrets = deployment.items("spec.template.spec.imagePullSecrets").map { $0.text("name") }
                    #expect(secrets == (environment.environment == "development" ? [] : ["registry-credentials"]))
                }
            }
        },
        Assertion("EDGE-3") { stack in
            for workload in stack.environments.flatMap(\.workloads) {
                #expect(workload.number("spec.template.spec.terminationGracePeriodSeconds") == 30)
            }
        },
        Assertion("EDGE-4") { stack in
            for environment in stack.environments {
                let deployment = try environment.object("Deployment", "backend")
                #expect(deployment.items("spec.template.spec.initContainers").count == 1)
                let migration = try deployment.item("migrate", in: "spec.template.spec.initContainers")
                #expect(migration.texts("command") == ["alembic", "upgrade", "head"])
                #expect(migration.text("image") == (try environment.container(of: "backend").text("image")))
                #expect(migration["restartPolicy"] == nil, "it is no sidecar")
            }
        },
        Assertion("EDGE-6", "FR-016") { stack in
            let development = try stack["development"]
            let database = try development.object("StatefulSet", "database")
            #expect(database.items("spec.volumeClaimTemplates").count == 1)
            let claim = try #require(database.items("spec.volumeClaimTemplates").first)
            #expect(claim.text("spec.storageClassName") == "standard")
            #expect(claim.quantity("spec.resources.requests.storage") == (try amount("1Gi")))
            let mounts = try development.container(of: "database").items("volumeMounts")
            #expect(
                mounts.first { $0.text("name") == claim.name }?.text("mountPath") == "/var/lib/postgresql/data")
            let service = try development.object("Service", "database")
            #expect(service.number("spec.ports[0].port") == 5432)
            #expect(try containerPort(of: service, at: 0, in: development) == 5432)
        },
        Assertion("FR-016") { stack in
            for name in ["staging", "production"] {
                let environment = try stack[name]
                let service = try environment.object("Service", "database")
                #expect(service.text("spec.type") == "ExternalName")
                #expect(service["spec.selector"] == nil)
                #expect(environment.all("StatefulSet").isEmpty)
            }
        },
    ]

    static let qualities: [Assertion] = [
        Assertion("NFR-Perf") { stack in
            let production = try stack["production"]
            for (name, limit, seconds) in [("backend", "1Gi", 30), ("frontend", "512Mi", 45)] {
                let container = try production.container(of: name)
                #expect(container.quantity("resources.limits.memory") == (try amount(limit)))
                let period = try #require(container.number("startupProbe.periodSeconds"))
                let failures = try #require(container.number("startupProbe.failureThreshold"))
                let readiness = try #require(container.number("readinessProbe.periodSeconds"))
                #expect(period * failures + readiness <= seconds)
            }
            #expect(try total("limits.memory", in: stack["development"]) < amount("1G"))
        },
        Assertion("NFR-Scale") { stack in
            let production = try stack["production"]
            let autoscaler = try production.object("HorizontalPodAutoscaler", "backend")
            #expect(autoscaler.number("spec.minReplicas") == 2)
            #expect(autoscaler.number("spec.maxReplicas") == 10)
            #expect(autoscaler.items("spec.metrics").map { $0.text("resource.name") } == ["cpu", "memory"])
            let backend = try production.container(of: "backend")
            let pool = try #require(Int(try configured("DB_POOL_SIZE", of: backend, in: production)))
            let overflow = try #require(Int(try configured("DB_MAX_OVERFLOW", of: backend, in: production)))
            #expect(pool + overflow == 10)
            #expect(10 * (pool + overflow) <= 100)
        },
        Assertion("NFR-Rel") { stack in
            for workload in stack.environments.flatMap(\.workloads) {
                // Left out, it is `Always`, the only policy that the API takes here.
                #expect(["Always", nil].contains(workload.text("spec.template.spec.restartPolicy")))
                #expect(workload.number("spec.template.spec.terminationGracePeriodSeconds") == 30)
            }
            for deployment in stack.environments.flatMap({ $0.all("Deployment") }) {
                #expect(deployment.text("spec.strategy.type") == "RollingUpdate")
                #expect(deployment.text("spec.strategy.rollingUpdate.maxUnavailable") == "25%")
                #expect(deployment.text("spec.strategy.rollingUpdate.maxSurge") == "25%")
            }
        },
        Assertion("NFR-Risk-HPA") { stack in
            let autoscaler = try stack["production"].object("HorizontalPodAutoscaler", "backend")
            #expect(autoscaler.number("spec.behavior.scaleDown.stabilizationWindowSeconds") == 300)
            #expect(autoscaler.number("spec.behavior.scaleUp.stabilizationWindowSeconds") == 30)
        },
        Assertion("NFR-Sec") { stack in
            for workload in stack.environments.flatMap(\.workloads) {
                for container in containers(of: workload) {
                    let user = Manifest(node: try #require(security("runAsUser", of: container, in: workload)))
                    #expect(try #require(user.number("")) > 1000)
                    #expect(security("runAsNonRoot", of: container, in: workload) == .boolean(true))
                    #expect(container.texts("securityContext.capabilities.drop") == ["ALL"])
                    #expect(container["securityContext.capabilities.add"] == nil)
                }
            }
        },
    ]
}
