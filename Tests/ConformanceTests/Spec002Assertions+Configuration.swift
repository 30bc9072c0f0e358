import KubeDSL
import ManifestChecks
import Testing

@testable import Spec002

extension Spec002Assertions {
    private static let secretKeys = ["DATABASE_URL", "JWT_SECRET", "OPENAI_API_KEY", "BETTER_AUTH_SECRET"]

    static let configuration = [
        Assertion("FR-022") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "todo-app-config")
                #expect(config.text("data.ENVIRONMENT") == environment.environment)
                #expect(config.text("data.LOG_LEVEL") == (environment.environment == "dev" ? "debug" : "info"))
                #expect(config.text("data.BACKEND_API_URL")?.hasSuffix(":7860") == true)
                let isProduction = environment.environment == "production"
                let url = isProduction ? "http://todo-app.example.com" : "http://localhost"
                #expect(config.text("data.FRONTEND_URL") == url)
            }
        },
        Assertion("FR-024", "SC-003", "US2.4") { stack in
            for environment in stack.environments {
                for container in try containers(in: environment) {
                    #expect(!container.items("env").isEmpty)
                    for variable in container.items("env") {
                        let source = variable.keys("valueFrom")
                        #expect(variable.keys("") == ["name", "valueFrom"], "\(variable.node)")
                        #expect(source == ["configMapKeyRef"] || source == ["secretKeyRef"], "\(variable.node)")
                    }
                }
                for (name, keys) in [
                    ("backend", ["ENVIRONMENT", "LOG_LEVEL", "FRONTEND_URL"]),
                    ("frontend", ["ENVIRONMENT", "LOG_LEVEL", "FRONTEND_URL", "BACKEND_API_URL"]),
                ] {
                    for key in keys {
                        let variable = try environment.container(of: name).item(key, in: "env")
                        #expect(variable.text("valueFrom.configMapKeyRef.name") == "todo-app-config")
                        #expect(variable.text("valueFrom.configMapKeyRef.key") == key)
                    }
                }
            }
        },
        Assertion("FR-059") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "todo-app-config")
                #expect(config.text("data.DATABASE_POOL_SIZE") == "5")
                let variable = try environment.container(of: "backend").item("DATABASE_POOL_SIZE", in: "env")
                #expect(variable.text("valueFrom.configMapKeyRef.name") == config.name)
                #expect(variable.text("valueFrom.configMapKeyRef.key") == "DATABASE_POOL_SIZE")
            }
        },
        Assertion("EDGE-7") { stack in
            var hashes: Set<String> = []
            for environment in stack.environments {
                let path = "spec.template.metadata.annotations[checksum/todo-app-config]"
                let found = Set(try deployments(environment).map { try #require($0.text(path)) })
                #expect(found.count == 1)
                hashes.formUnion(found)
            }
            // No two environments have one content.
            #expect(hashes.count == stack.environments.count)
        },
        Assertion("FR-046") { stack in
            let again = try Variant(stack.spec, Spec002.self)
            #expect(stack.environments.map(\.text) == again.environments.map(\.text))
        },
    ]

    static let secrets = [
        Assertion("FR-023") { stack in
            for environment in Spec002.Environment.allCases {
                let contracts = ManifestPipeline.render(Spec002(environment: environment)).secrets
                #expect(contracts.map(\.name) == ["todo-app-secrets"])
                #expect(contracts.map(\.namespace) == ["todo-app"])
                #expect(contracts.map(\.keys) == [secretKeys])
            }
            for environment in stack.environments {
                for key in secretKeys {
                    let variable = try environment.container(of: "backend").item(key, in: "env")
                    #expect(variable.text("valueFrom.secretKeyRef.name") == "todo-app-secrets")
                    #expect(variable.text("valueFrom.secretKeyRef.key") == key)
                }
            }
        },
        Assertion("SC-012", "US2.5") { stack in
            for environment in stack.environments {
                #expect(environment.all("Secret").isEmpty)
                for text in ["postgres://", "postgresql://", "sk-", "stringData"] {
                    #expect(!environment.text.contains(text), "\(text)")
                }
                let config = try environment.object("ConfigMap", "todo-app-config")
                #expect(Set(config.keys("data")).isDisjoint(with: secretKeys))
                let variables = try containers(in: environment).flatMap { $0.items("env") }
                for key in secretKeys {
                    let takers = variables.filter { $0.text("name") == key }
                    #expect(!takers.isEmpty, "\(key)")
                    for variable in takers {
                        #expect(variable["value"] == nil)
                        #expect(variable.keys("valueFrom") == ["secretKeyRef"])
                    }
                }
            }
        },
        Assertion("FR-057") { stack in
            for environment in stack.environments {
                let variable = try environment.container(of: "backend").item("DATABASE_URL", in: "env")
                #expect(variable.text("valueFrom.secretKeyRef.name") == "todo-app-secrets")
                #expect(variable.text("valueFrom.secretKeyRef.key") == "DATABASE_URL")
                #expect(variable["valueFrom.secretKeyRef.optional"] == nil)
            }
        },
        Assertion("EDGE-6") { _ in
            let rendered = ManifestPipeline.render(Spec002(environment: .dev))
            let contract = try #require(rendered.secrets.first)
            func messages(with keys: [String]) -> [String] {
                let secret = SecretContract(
                    name: contract.name, namespace: contract.namespace, keys: keys, location: contract.location)
                let graph = ResourceGraph(rendered.objects, environment: rendered.name, secrets: [secret])
                return MissingConfigurationKeys().findings(in: graph).map(\.message)
            }
            #expect(messages(with: secretKeys) == [])
            for key in secretKeys {
                let found = messages(with: secretKeys.filter { $0 != key })
                #expect(!found.isEmpty && found.allSatisfy { $0.contains("'\(key)'") }, "\(key)")
            }
        },
    ]
}
