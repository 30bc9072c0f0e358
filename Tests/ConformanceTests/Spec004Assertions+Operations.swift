import KubernetesModel
import KubernetesValues
import ManifestChecks
import Testing

@testable import Spec004

extension Spec004Assertions {
    /// Request and limit of each container.
    private static let amounts: [(environment: String, name: String, requests: [String], limits: [String])] = [
        ("dev", "backend", ["250m", "256Mi"], ["500m", "512Mi"]),
        ("dev", "frontend", ["100m", "128Mi"], ["250m", "256Mi"]),
        ("prod", "backend", ["500m", "512Mi"], ["1", "1Gi"]),
        ("prod", "frontend", ["250m", "256Mi"], ["500m", "512Mi"]),
    ]

    static func expectAmounts(_ bound: String, in stack: Variant) throws {
        for row in amounts {
            let container = try stack[row.environment].container(of: row.name)
            let expected = bound == "limits" ? row.limits : row.requests
            for (resource, text) in zip(["cpu", "memory"], expected) {
                #expect(container.quantity("resources.\(bound).\(resource)") == (try amount(text)), "\(row)")
            }
        }
    }

    static let limits = [
        Assertion("SC-007") { stack in
            // During an update too, when each Deployment has a pod in addition.
            var sums = ["cpu": ParsedQuantity.zero, "memory": .zero]
            for placed in try placed(stack) where placed.environment.environment == "dev" {
                let replicas = try #require(placed.deployment.number("spec.replicas"))
                let surge = try #require(placed.deployment.number("spec.strategy.rollingUpdate.maxSurge"))
                for (resource, sum) in sums {
                    let limit = try #require(placed.container.quantity("resources.limits.\(resource)"))
                    sums[resource] = sum + limit * (replicas + surge)
                }
            }
            let (cpu, memory) = (try amount("1500m"), try amount("1536Mi"))
            #expect(sums["cpu"] == cpu && sums["memory"] == memory)
            #expect(cpu < (try amount("2")))
            #expect(memory < (try amount("4G")))
        },
        Assertion("SC-018") { stack in
            for placed in try placed(stack) {
                for resource in ["cpu", "memory"] {
                    let request = try #require(placed.container.quantity("resources.requests.\(resource)"))
                    let limit = try #require(placed.container.quantity("resources.limits.\(resource)"))
                    // Neither wasted nor short: some room, but no more than two and a half times what is reserved.
                    #expect(request < limit && limit * 2 <= request * 5, "\(placed.name)")
                }
            }
        },
        Assertion("US4.1") { stack in
            for name in ["backend", "frontend"] {
                #expect(try stack["dev"].object("Deployment", name).number("spec.replicas") == 1)
                for resource in ["cpu", "memory"] {
                    let path = "resources.limits.\(resource)"
                    let small = try #require(try stack["dev"].container(of: name).quantity(path))
                    let large = try #require(try stack["prod"].container(of: name).quantity(path))
                    #expect(small < large)
                }
            }
        },
        Assertion("US4.2") { stack in
            let prod = try stack["prod"]
            for name in ["backend", "frontend"] {
                #expect(try prod.object("Deployment", name).number("spec.replicas") == 3)
            }
            for row in amounts where row.environment == "prod" {
                let cpu = try prod.container(of: row.name).quantity("resources.limits.cpu")
                #expect(cpu == (try amount(row.limits[0])))
            }
            let ingress = try prod.object("Ingress", "todo-app")
            #expect(ingress.text("spec.rules[0].host") == "todo-app.example.com")
            #expect(ingress.text("spec.rules[0].http.paths[0].backend.service.name") == "frontend")
        },
        Assertion("US4.3") { stack in
            try expectAmounts("limits", in: stack)
            try expectAmounts("requests", in: stack)
            try expectServiceTypes(in: stack)
            let values = [
                "dev": ["dev", "debug", "http://backend:8000", "http://todo-app.local:30080/api"],
                "prod": ["prod", "info", "http://backend:8000", "http://todo-app.example.com/api"],
            ]
            var checksums: Set<String> = []
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "todo-app-config")
                let keys = ["ENVIRONMENT", "LOG_LEVEL", "BACKEND_URL", "API_URL"]
                #expect(config.keys("data") == keys)
                #expect(keys.compactMap { config.text("data.\($0)") } == values[environment.environment])
                for workload in environment.workloads {
                    let path = "spec.template.metadata.annotations[checksum/todo-app-config]"
                    checksums.insert(try #require(workload.text(path)))
                }
            }
            // Pods are replaced when their configuration changes.
            #expect(checksums.count == 2)
        },
    ]

    static let updates = [
        Assertion("FR-016") { stack in
            for placed in try placed(stack) {
                let update = "spec.strategy.rollingUpdate"
                #expect(placed.deployment.text("spec.strategy.type") == "RollingUpdate")
                if placed.environment.environment == "dev" {
                    #expect(placed.deployment.number("\(update).maxUnavailable") == 0)
                    #expect(placed.deployment.number("\(update).maxSurge") == 1)
                } else {
                    #expect(placed.deployment.text("\(update).maxUnavailable") == "25%")
                    #expect(placed.deployment.text("\(update).maxSurge") == "25%")
                }
            }
        },
        Assertion("SC-005", "US5.1") { stack in
            for placed in try placed(stack) {
                // No pod goes before a new one is ready: of three, a quarter rounded down is none.
                let replicas = try #require(placed.deployment.number("spec.replicas"))
                let update = try #require(placed.deployment["spec.strategy.rollingUpdate.maxUnavailable"])
                #expect(count(update, of: replicas) == 0 && replicas >= 1)
                #expect(
                    placed.container["readinessProbe.httpGet"] != nil && placed.container["lifecycle.preStop"] != nil)
                let budget = try placed.environment.object("PodDisruptionBudget", placed.name)
                #expect(budget["spec.selector"] == placed.deployment["spec.selector"])
                #expect(budget.number("spec.maxUnavailable") == 1)
            }
            for name in ["backend", "frontend"] { #expect(try stack["prod"].keeps(.zeroDowntime, name)) }
        },
        Assertion("US5.2") { stack in
            for placed in try placed(stack) {
                #expect(placed.deployment.number("spec.progressDeadlineSeconds") == 180)
                // The old version is still there to go back to.
                #expect(placed.deployment.number("spec.revisionHistoryLimit") != 0)
                let update = try #require(placed.deployment["spec.strategy.rollingUpdate.maxUnavailable"])
                let replicas = try #require(placed.deployment.number("spec.replicas"))
                #expect(count(update, of: replicas) == 0)
            }
        },
        Assertion("US5.3") { stack in
            for placed in try placed(stack) {
                let service = try placed.environment.object("Service", placed.name)
                #expect(service.text("spec.sessionAffinity") == "ClientIP")
                #expect(placed.container["lifecycle.preStop.exec"] != nil)
                let grace = try #require(placed.deployment.number("spec.template.spec.terminationGracePeriodSeconds"))
                #expect(grace > 5)
            }
            let cookie = "metadata.annotations[nginx.ingress.kubernetes.io/session-cookie-name]"
            #expect(try stack["prod"].object("Ingress", "todo-app").text(cookie) == "todo-app-route")
        },
    ]

    /// How many of the pods a number, or a share rounded down, stands for; nil where it is neither.
    private static func count(_ value: ManifestNode, of replicas: Int) -> Int? {
        switch value {
        case .integer(let count): count
        case .string(let text) where text.hasSuffix("%"): Int(text.dropLast()).map { $0 * replicas / 100 }
        default: nil
        }
    }

    static let environments = [
        Assertion("SC-008", "SC-017") { stack in
            #expect(stack.environments.map(\.environment) == ["dev", "prod"])
            // The same source, the same images, the same objects; production has the way in by name besides.
            func names(_ environment: String) throws -> Set<String> {
                Set(try stack[environment].objects.filter { $0.kind != "Namespace" }.map { "\($0.kind) \($0.name)" })
            }
            #expect(try names("dev").subtracting(names("prod")) == [])
            #expect(try names("prod").subtracting(names("dev")) == ["Ingress todo-app"])
            for name in ["backend", "frontend"] {
                let (dev, prod) = (try stack["dev"].container(of: name), try stack["prod"].container(of: name))
                #expect(dev.text("image") == prod.text("image") && dev["env"] == prod["env"])
            }
        },
        Assertion("SC-019") { stack in
            let again = try Variant("004", Spec004.self)
            #expect(again.environments.map { Array($0.text.utf8) } == stack.environments.map { Array($0.text.utf8) })
            #expect(again.environments.allSatisfy { !$0.text.isEmpty })
        },
        Assertion("SC-020") { stack in
            for placed in try placed(stack) {
                // Health is asked by HTTP, not by a command in the pod, and logs go to standard output.
                for probe in ["livenessProbe", "readinessProbe", "startupProbe"] {
                    #expect(placed.container.keys(probe).contains("httpGet"))
                }
                let level = try placed.container.item("LOG_LEVEL", in: "env")
                #expect(level.text("valueFrom.configMapKeyRef.key") == "LOG_LEVEL")
                #expect(
                    !placed.container.items("volumeMounts").contains { $0.text("mountPath")?.contains("log") == true })
                #expect(placed.container.flag("securityContext.readOnlyRootFilesystem") == true)
            }
        },
        Assertion("OUT") { stack in
            let kinds = [
                "Namespace", "ConfigMap", "Service", "Deployment", "PodDisruptionBudget", "NetworkPolicy", "Ingress",
            ]
            for environment in stack.environments {
                #expect(environment.objects.allSatisfy { kinds.contains($0.kind) })
                for ingress in environment.all("Ingress") { #expect(ingress["spec.tls"] == nil) }
            }
            // No registry: what stands before the first slash of an image's name would be one.
            for placed in try placed(stack) { #expect(placed.container.text("image")?.contains("/") == false) }
        },
    ]
}
