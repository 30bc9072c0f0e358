import KubernetesValues
import ManifestChecks
import Testing

extension Spec002Assertions {
    static let images = [
        Assertion("FR-003") { stack in
            for environment in stack.environments {
                for workload in try deployments(environment) {
                    #expect(workload.number("spec.template.spec.securityContext.runAsUser") == 1000)
                    #expect(workload.flag("spec.template.spec.securityContext.runAsNonRoot") == true)
                    for container in containers(of: workload) {
                        #expect(container["securityContext.runAsUser"] == nil)
                        #expect(container["securityContext.runAsNonRoot"] == nil)
                    }
                }
            }
        },
        Assertion("FR-005", "FR-006") { stack in
            for environment in stack.environments {
                for (name, number) in [("backend", 7860), ("frontend", 3000)] {
                    let ports = try environment.container(of: name).items("ports")
                    #expect(ports.map { $0.number("containerPort") } == [number])
                }
                let variable = try environment.container(of: "frontend").item("BACKEND_API_URL", in: "env")
                #expect(variable.text("valueFrom.configMapKeyRef.name") == "todo-app-config")
            }
        },
        Assertion("FR-009", "EDGE-10") { stack in
            for environment in stack.environments {
                for container in try containers(in: environment) {
                    let image = try #require(container.text("image"))
                    let tag = try #require(image.split(separator: ":").last)
                    if environment.environment == "dev" {
                        #expect(tag.wholeMatch(of: /[0-9a-f]{7,40}/) != nil, "\(image)")
                    } else {
                        #expect(tag == "v4.0.0", "\(image)")
                    }
                }
            }
        },
        Assertion("FR-032") { stack in
            for environment in stack.environments {
                let expected = environment.environment == "production" ? "Always" : "IfNotPresent"
                for container in try containers(in: environment) {
                    #expect(container.text("imagePullPolicy") == expected, "\(environment.environment)")
                }
            }
        },
        Assertion("FR-015", "FR-061") { stack in
            for environment in stack.environments {
                let backend = try environment.object("Deployment", "backend")
                let migration = try backend.item("migrate", in: "spec.template.spec.initContainers")
                let application = try environment.container(of: "backend")
                #expect(migration.text("image") != nil)
                #expect(migration.text("image") == application.text("image"))
                #expect(migration.texts("command") == ["alembic", "upgrade", "head"])
                let database = try migration.item("DATABASE_URL", in: "env")
                #expect(database.text("valueFrom.secretKeyRef.name") == "todo-app-secrets")
                #expect(database["valueFrom"] == (try application.item("DATABASE_URL", in: "env"))["valueFrom"])
            }
        },
    ]

    static let workloads = [
        Assertion("FR-016", "FR-017", "US3.3") { stack in
            for workload in try deployments(try stack["dev"]) { #expect(workload.number("spec.replicas") == 1) }
            for environment in stack.environments { #expect(environment.all("Deployment").count == 2) }
        },
        Assertion("US2.1") { stack in
            for environment in stack.environments {
                let backend = try environment.object("Deployment", "backend")
                let selected = backend.keys("spec.selector.matchLabels")
                #expect(!selected.isEmpty)
                for key in selected {
                    let label = backend["spec.template.metadata.labels[\(key)]"]
                    #expect(label != nil && label == backend["spec.selector.matchLabels[\(key)]"], "\(key)")
                }
                #expect(backend.items("spec.template.spec.containers").count == 1)
            }
        },
        Assertion("FR-019", "SC-013") { stack in
            for environment in stack.environments {
                for workload in try deployments(environment) {
                    #expect(workload.text("spec.strategy.type") == "RollingUpdate")
                    #expect(workload.number("spec.strategy.rollingUpdate.maxUnavailable") == 0)
                    #expect(workload.number("spec.strategy.rollingUpdate.maxSurge") == 1)
                    #expect(workload["spec.template.spec.containers[0].readinessProbe.httpGet.path"] != nil)
                }
            }
            for environment in ["staging", "production"] {
                for name in ["backend", "frontend"] { #expect(try stack[environment].keeps(.zeroDowntime, name)) }
            }
        },
        Assertion("FR-033") { stack in
            for environment in stack.environments {
                for workload in try deployments(environment) {
                    let labels = "spec.template.metadata.labels"
                    let image = try #require(workload.text("spec.template.spec.containers[0].image"))
                    #expect(workload.text("\(labels).app") == "todo-app")
                    #expect(workload.text("\(labels).component") == workload.name)
                    #expect(workload.text("\(labels).version") == image.split(separator: ":").last.map { String($0) })
                }
            }
        },
        Assertion("FR-034", "SC-011") { stack in
            for environment in stack.environments {
                for workload in try deployments(environment) {
                    #expect(workload.number("spec.template.spec.terminationGracePeriodSeconds") == 10)
                }
            }
        },
    ]

    static let resources = [
        Assertion("FR-018", "US2.6") { stack in
            for environment in stack.environments {
                for container in try containers(in: environment) {
                    #expect(try container.quantity("resources.requests.cpu") == amount("250m"))
                    #expect(try container.quantity("resources.requests.memory") == amount("256Mi"))
                    if environment.environment == "staging" { continue }
                    #expect(try container.quantity("resources.limits.cpu") == amount("500m"))
                    #expect(try container.quantity("resources.limits.memory") == amount("512Mi"))
                }
            }
        },
        Assertion("SC-008", "EDGE-4") { stack in
            for environment in stack.environments {
                for container in try containers(in: environment) {
                    #expect(try #require(container.quantity("resources.limits.cpu")) <= amount("500m"))
                    #expect(try #require(container.quantity("resources.limits.memory")) <= amount("512Mi"))
                }
            }
        },
        Assertion("US3.4") { stack in
            for workload in try deployments(try stack["staging"]) { #expect(workload.number("spec.replicas") == 2) }
            let pairs = zip(try deployments(try stack["dev"]), try deployments(try stack["staging"]))
            for (dev, staging) in pairs {
                for resource in ["cpu", "memory"] {
                    let path = "spec.template.spec.containers[0].resources.limits.\(resource)"
                    #expect(try #require(dev.quantity(path)) != #require(staging.quantity(path)), "\(path)")
                }
            }
        },
        Assertion("SC-014") { stack in
            var (cpu, memory) = (ParsedQuantity.zero, ParsedQuantity.zero)
            for (workload, container) in try stack["dev"].mainContainers {
                let replicas = try #require(workload.number("spec.replicas"))
                cpu = cpu + (try #require(container.quantity("resources.limits.cpu"))) * replicas
                memory = memory + (try #require(container.quantity("resources.limits.memory"))) * replicas
            }
            #expect(try cpu == amount("1") && cpu < amount("2"))
            #expect(try memory == amount("1Gi") && memory < amount("2G"))
            // A pod is as large as its largest container that runs before the others, or as those together.
            let migration = try stack["dev"].object("Deployment", "backend").item(
                "migrate", in: "spec.template.spec.initContainers")
            #expect(try #require(migration.quantity("resources.limits.cpu")) <= amount("500m"))
            #expect(try #require(migration.quantity("resources.limits.memory")) <= amount("512Mi"))
        },
    ]
}
