import KubernetesModel
import KubernetesValues
import Testing

/// What the stack of specification 000 must render.
enum Spec000Assertions {
    static let all: [Assertion] = [
        images, workloads, entrance, configuration, environments, success, scenarios, stages, edges, qualities,
        platform,
    ].flatMap(\.self)

    private static let images: [Assertion] = [
        Assertion("FR-003", "SC-009") { stack in
            for environment in stack.environments {
                for (name, user) in [("backend", 10001), ("frontend", 1001)] {
                    let deployment = try environment.object("Deployment", name)
                    for container in containers(of: deployment) {
                        #expect(security("runAsUser", of: container, in: deployment) == .integer(user))
                        #expect(security("runAsNonRoot", of: container, in: deployment) == .boolean(true))
                    }
                }
            }
        },
        Assertion("FR-004") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(backend["command"] == nil && backend["args"] == nil, "the image's own command is kept")
            }
        },
        Assertion("FR-017") { stack in
            for container in try stack["development"].workloads.flatMap(containers) {
                let image = try #require(container.text("image"))
                #expect(!image.contains("/"), "'\(image)' names a registry")
                #expect(container.text("imagePullPolicy") == "IfNotPresent")
            }
        },
    ]

    private static let workloads: [Assertion] = [
        Assertion("FR-006") { stack in
            for environment in stack.environments {
                #expect(Set(environment.all("Deployment").map(\.name)) == ["frontend", "backend"])
                for deployment in environment.all("Deployment") {
                    #expect(deployment.text("apiVersion") == "apps/v1")
                }
                for container in environment.workloads.flatMap(containers) {
                    for path in ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"] {
                        let quantity = try #require(container.quantity("resources.\(path)"))
                        #expect(quantity > .zero)
                    }
                }
            }
        },
        Assertion("FR-007") { stack in
            for environment in stack.environments {
                try expectProbes(of: "backend", path: "/api/v1/health", port: 8000, in: environment)
            }
        },
        Assertion("FR-008") { stack in
            for environment in stack.environments {
                try expectProbes(of: "frontend", path: "/", port: 3000, in: environment)
            }
        },
    ]

    private static let entrance: [Assertion] = [
        Assertion("FR-009") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "backend")
                #expect(service.text("spec.type") == "ClusterIP")
                #expect(service.items("spec.ports").map { $0.number("port") } == [8000])
                #expect(try containerPort(of: service, at: 0, in: environment) == 8000)
            }
        },
        Assertion("FR-010") { stack in
            for environment in stack.environments {
                let (service, port) = try target(of: "/", in: environment)
                #expect(service.name == "frontend")
                #expect(try containerPort(of: service, at: port, in: environment) == 3000)
            }
        },
        Assertion("FR-011") { stack in
            for environment in stack.environments {
                let ingress = try environment.object("Ingress", "todo-app")
                let rules = ingress.items("spec.rules")
                #expect(rules.count == 1)
                let paths = rules.flatMap { $0.items("http.paths") }
                #expect(paths.map { $0.text("path") } == ["/", "/api"])
                #expect(paths.allSatisfy { $0.text("pathType") == "Prefix" })
                #expect(try target(of: "/", in: environment).service.name == "frontend")
                #expect(try target(of: "/api", in: environment).service.name == "backend")
                #expect(ingress.keys("metadata.annotations").allSatisfy { !$0.contains("rewrite") })
                let hasTLS = environment.environment != "development"
                #expect(ingress.items("spec.tls").isEmpty != hasTLS)
            }
        },
    ]

    private static let configuration: [Assertion] = [
        Assertion("FR-012", "US2.5") { stack in
            let keys = ["DATABASE_URL", "OPENAI_API_KEY", "BETTER_AUTH_SECRET"]
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                for key in keys { #expect(try secretKey(of: key, in: backend) == key) }
                for container in environment.workloads.flatMap(containers) {
                    for variable in container.items("env") where keys.contains(variable.text("name") ?? "") {
                        #expect(variable["value"] == nil && variable["valueFrom.configMapKeyRef"] == nil)
                    }
                }
                for map in environment.all("ConfigMap") { #expect(Set(map.keys("data")).isDisjoint(with: keys)) }
                #expect(!environment.text.contains("postgres://") && !environment.text.contains("postgresql://"))
            }
        },
        Assertion("FR-013") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                for name in ["FRONTEND_URL", "LLM_PROVIDER", "ENVIRONMENT", "CORS_ORIGINS"] {
                    let value = try configured(name, of: backend, in: environment)
                    #expect(!value.isEmpty)
                }
                #expect(try configured("ENVIRONMENT", of: backend, in: environment) == environment.environment)
                let frontend = try environment.container(of: "frontend")
                #expect(try configured("ENVIRONMENT", of: frontend, in: environment) == environment.environment)
            }
        },
        Assertion("FR-018") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(try secretKey(of: "DATABASE_URL", in: backend) == "DATABASE_URL")
            }
        },
        Assertion("FR-019") { stack in
            for environment in stack.environments {
                let backend = try environment.container(of: "backend")
                #expect(try secretKey(of: "OPENAI_API_KEY", in: backend) == "OPENAI_API_KEY")
            }
        },
        Assertion("FR-020") { stack in
            for environment in stack.environments {
                let frontend = try environment.container(of: "frontend")
                let url = try configured("NEXT_PUBLIC_API_URL", of: frontend, in: environment)
                let ingress = try environment.object("Ingress", "todo-app")
                let host = try #require(ingress.text("spec.rules[0].host"))
                let scheme = ingress.items("spec.tls").isEmpty ? "http" : "https"
                #expect(url == "\(scheme)://\(host)/api")
            }
        },
    ]
}
