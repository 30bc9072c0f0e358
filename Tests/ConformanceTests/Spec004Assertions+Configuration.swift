import KubeDSL
import ManifestChecks
import Testing

extension Spec004Assertions {
    /// What each container takes from the Secret and from the ConfigMap.
    private static let variables: [(name: String, secrets: [String], config: [String])] = [
        ("backend", ["DATABASE_URL", "BETTER_AUTH_SECRET", "OPENAI_API_KEY"], ["ENVIRONMENT", "LOG_LEVEL"]),
        ("frontend", ["BETTER_AUTH_SECRET"], ["ENVIRONMENT", "LOG_LEVEL", "BACKEND_URL", "API_URL"]),
    ]

    static let secrets = [
        Assertion("FR-023", "FR-035") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "todo-app-config")
                for (name, secrets, keys) in variables {
                    let container = try environment.container(of: name)
                    #expect(container.items("env").compactMap { $0.text("name") } == secrets + keys)
                    for secret in secrets { try expectSecret(secret, of: name, in: environment) }
                    for key in keys {
                        let source = try tree("configMapKeyRef: {name: todo-app-config, key: \(key)}")
                        #expect(try container.item(key, in: "env")["valueFrom"] == source)
                        #expect(config.text("data.\(key)") != nil)
                    }
                }
            }
        },
        Assertion("FR-031", "FR-036") { stack in
            for environment in stack.environments {
                try expectSecret("DATABASE_URL", of: "backend", in: environment)
                // Outside: nothing in the stack listens on its port, and the backend may reach it elsewhere.
                #expect(
                    !environment.mainContainers.contains { $0.container.items("ports").contains(where: isPostgres) })
                let policy = try environment.object("NetworkPolicy", "backend")
                #expect(
                    policy.items("spec.egress").contains { $0.items("ports").contains { $0.number("port") == 5432 } })
            }
        },
        Assertion("FR-037") { stack in
            for environment in stack.environments {
                for name in ["backend", "frontend"] {
                    try expectSecret("BETTER_AUTH_SECRET", of: name, in: environment)
                }
            }
        },
        Assertion("FR-038") { stack in
            for environment in stack.environments {
                try expectSecret("OPENAI_API_KEY", of: "backend", in: environment)
                #expect(
                    !(try environment.container(of: "frontend")).items("env").contains {
                        $0.text("name") == "OPENAI_API_KEY"
                    })
            }
        },
        Assertion("FR-024", "SC-009") { stack in
            for environment in stack.environments {
                #expect(environment.all("Secret").isEmpty)
                let config = try environment.object("ConfigMap", "todo-app-config")
                #expect(environment.all("ConfigMap").count == 1)
                for key in Set(variables.flatMap(\.secrets)) { #expect(config["data.\(key)"] == nil) }
                for placed in try placed(stack) {
                    #expect(placed.container.items("env").allSatisfy { $0["value"] == nil && $0["valueFrom"] != nil })
                    #expect(placed.container["envFrom"] == nil)
                }
                for sign in ["postgres://", "postgresql://", "sk-"] { #expect(!environment.text.contains(sign)) }
            }
        },
        Assertion("EDGE-8") { stack in
            for environment in stack.environments {
                let rendered = try rendered(environment.environment)
                #expect(rendered.secrets.map(\.name) == ["todo-app-secrets"])
                #expect(rendered.secrets.first?.keys.sorted() == variables[0].secrets.sorted())
                let command = "create secret generic todo-app-secrets --from-env-file=todo-app-secrets.env"
                let namespace = try #require(rendered.secrets.first?.namespace)
                #expect(preflight(rendered).contains("kubectl -n \(namespace) \(command)"))
                // A pod without its Secret does not start: no reference is optional.
                let sources = environment.mainContainers.flatMap { $0.container.items("env") }
                #expect(sources.allSatisfy { $0["valueFrom.secretKeyRef.optional"] == nil })
            }
        },
    ]

    static let configuration = [
        Assertion("FR-039") { stack in
            let urls = try stack.environments.map {
                try #require(try $0.object("ConfigMap", "todo-app-config").text("data.API_URL"))
            }
            #expect(urls == ["http://todo-app.local:30080/api", "http://todo-app.example.com/api"])
            for environment in stack.environments {
                _ = try environment.container(of: "frontend").item("API_URL", in: "env")
            }
            #expect(
                try stack["prod"].object("Ingress", "todo-app").text("spec.rules[0].host") == "todo-app.example.com")
            #expect(try stack["dev"].object("Service", "frontend").number("spec.ports[0].nodePort") == 30080)
        },
        Assertion("FR-022", "K8S") { stack in
            let served: [String: Set<String>] = [
                "v1": ["Namespace", "ConfigMap", "Service"], "apps/v1": ["Deployment"],
                "policy/v1": ["PodDisruptionBudget"], "networking.k8s.io/v1": ["NetworkPolicy", "Ingress"],
            ]
            for environment in stack.environments {
                #expect(!environment.objects.isEmpty)
                for object in environment.objects {
                    #expect(served[object.text("apiVersion") ?? ""]?.contains(object.kind) == true, "\(object)")
                }
                // Fields too are held against this version.
                let version = try rendered(environment.environment).cluster.version
                #expect(version == .v1_28)
            }
            let description = try chart()["Chart.yaml"]
            // Nothing in it is younger.
            #expect(description["kubeVersion"] == nil)
        },
        Assertion("FR-026") { stack in
            for (environment, name) in [("dev", "todo-app-dev"), ("prod", "todo-app")] {
                let environment = try stack[environment]
                #expect(environment.objects.first?.kind == "Namespace")
                #expect(environment.all("Namespace").map(\.name) == [name])
                #expect(environment.objects.dropFirst().allSatisfy { $0.namespace == name })
            }
            let chart = try chart()
            #expect(try chart["values.yaml"].flag("namespace.enabled") == true)
            #expect(try chart["values-prod.yaml"].text("global.namespace") == "todo-app")
        },
    ]

    private static func isPostgres(_ port: Manifest) -> Bool { port.number("containerPort") == 5432 }
}
