import KubeDSL
import Testing

@testable import Spec001

extension Spec001Assertions {
    static let configuration: [Assertion] = [
        Assertion("FR-009", "US1.5") { stack in
            let variable = try stack["minikube"].container(of: "backend").item("DATABASE_URL", in: "env")
            #expect(variable.text("valueFrom.secretKeyRef.name") == "todo-app-secrets")
            #expect(variable.text("valueFrom.secretKeyRef.key") == "DATABASE_URL")
            #expect(variable.flag("valueFrom.secretKeyRef.optional") != true)
        },
        Assertion("FR-041") { stack in
            let references = try secretReferences(in: try stack["minikube"])
            #expect(Set(references.map { $0.text("name") }) == ["todo-app-secrets"])
            #expect(Set(references.compactMap { $0.text("key") }) == secretKeys)
            let secrets = ManifestPipeline.render(Spec001(environment: .minikube)).secrets
            #expect(secrets.map(\.name) == ["todo-app-secrets"])
            #expect(Set(secrets.flatMap(\.keys)) == secretKeys)
        },
        Assertion("US6.1") { stack in
            let secrets = ManifestPipeline.render(Spec001(environment: .minikube)).secrets
            #expect(secrets.map(\.name) == ["todo-app-secrets"])
            #expect(secrets.map(\.namespace) == ["todo-phaseiv"])
            for workload in try stack["minikube"].workloads {
                #expect(workload.namespace == secrets.first?.namespace, "\(workload)")
            }
        },
        Assertion("US6.2") { stack in
            let references = try secretReferences(in: try stack["minikube"])
            #expect(Set(references.compactMap { $0.text("key") }) == secretKeys)
            #expect(Set(TodoSecret.allCases.map(\.rawValue)) == secretKeys)
        },
        Assertion("FR-042", "US6.4") { stack in
            let minikube = try stack["minikube"]
            #expect(minikube.all("ConfigMap").map(\.name) == ["todo-app-config"])
            let config = try minikube.object("ConfigMap", "todo-app-config")
            #expect(Set(config.keys("data")) == configKeys)
            #expect(config["binaryData"] == nil)
            #expect(config.text("data.REDIS_HOST") == "redis-service")
            #expect(config.text("data.REDIS_PORT") == "6379")
            #expect(config.text("data.MCP_SERVER_URL") == "http://mcp-service:8001/mcp")
            #expect(config.text("data.NEXT_PUBLIC_API_URL") == "http://todo-app.local/api")
        },
        Assertion("FR-043") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                #expect(container["envFrom"] == nil, "\(workload)")
                let variables = container.items("env").filter { $0["valueFrom.secretKeyRef"] != nil }
                #expect(!variables.isEmpty, "\(workload)")
                for variable in variables {
                    let key = try #require(variable.text("valueFrom.secretKeyRef.key"))
                    #expect(variable.text("valueFrom.secretKeyRef.name") == "todo-app-secrets", "\(workload)")
                    // Redis' own client knows the password by another name.
                    #expect(variable.text("name") == key || variable.text("name") == "REDISCLI_AUTH", "\(workload)")
                    #expect(secretKeys.contains(key), "\(workload)")
                }
            }
        },
        Assertion("FR-044") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                #expect(container["envFrom"] == nil, "\(workload)")
                let variables = container.items("env").filter { $0["valueFrom.configMapKeyRef"] != nil }
                #expect(!variables.isEmpty, "\(workload)")
                for variable in variables {
                    let key = try #require(variable.text("valueFrom.configMapKeyRef.key"))
                    #expect(variable.text("valueFrom.configMapKeyRef.name") == "todo-app-config", "\(workload)")
                    #expect(variable.text("name") == key, "\(workload)")
                    #expect(configKeys.contains(key), "\(workload)")
                }
            }
        },
        Assertion("FR-045") { stack in
            for variant in stack.environments {
                #expect(variant.all("Secret").isEmpty)
                try expectNoPlainValue(in: variant)
                for config in variant.all("ConfigMap") {
                    #expect(secretKeys.isDisjoint(with: config.keys("data")), "\(config)")
                }
            }
        },
        Assertion("US6.3") { stack in
            let minikube = try stack["minikube"]
            let variable = try minikube.container(of: "backend").item("DATABASE_URL", in: "env")
            #expect(variable.text("valueFrom.secretKeyRef.key") == "DATABASE_URL")
            #expect(variable["value"] == nil)
            try expectNoPlainValue(in: minikube)
        },
    ]

    private static let secretKeys: Set = [
        "DATABASE_URL", "OPENAI_API_KEY", "BETTER_AUTH_SECRET", "BETTER_AUTH_URL", "REDIS_PASSWORD",
    ]

    private static let configKeys: Set = ["REDIS_HOST", "REDIS_PORT", "MCP_SERVER_URL", "NEXT_PUBLIC_API_URL"]

    private static func secretReferences(in variant: RenderedVariant) throws -> [Manifest] {
        let references = variant.mainContainers.flatMap { _, container in
            container.items("env").compactMap { $0["valueFrom.secretKeyRef"].map(Manifest.init) }
        }
        try #require(!references.isEmpty)
        return references
    }

    /// No variable has a value of its own, and what arguments say of a password is a reference.
    private static func expectNoPlainValue(in variant: RenderedVariant) throws {
        for (workload, container) in variant.mainContainers {
            for variable in container.items("env") {
                #expect(variable["value"] == nil, "\(variable.text("name") ?? "") of \(workload)")
            }
        }
        #expect(try argument("--requirepass", of: try variant.container(of: "redis")) == "$(REDIS_PASSWORD)")
    }
}
