import Testing

extension Spec003Assertions {
    static let configuration: [Assertion] = [
        Assertion("4.2-B-env") { stack in
            for environment in stack.environments {
                let variables = try variables(of: "todo-chatbot-backend", from: "backend-config", in: environment)
                #expect(try environment.object("ConfigMap", "backend-config").namespace == "default")
                #expect(variables == ["NODE_ENV": "production", "LOG_LEVEL": "info", "API_PORT": "3000"])
            }
        },
        Assertion("4.2-F-env") { stack in
            for environment in stack.environments {
                let variables = try variables(of: "todo-chatbot-frontend", from: "frontend-config", in: environment)
                let service = try environment.object("Service", "todo-chatbot-backend")
                let port = try #require(service.number("spec.ports[0].port"))
                #expect(variables["REACT_APP_API_BASE_URL"] == "http://\(service.name):\(port)")
                #expect(try environment.object("ConfigMap", "frontend-config").namespace == service.namespace)
            }
        },
        Assertion("4.4-CMB") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "backend-config")
                #expect(config.keys("data").sorted() == ["API_PORT", "LOG_LEVEL", "NODE_ENV"])
            }
        },
        Assertion("4.4-CMF") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "frontend-config")
                #expect(config.keys("data").sorted() == ["API_BASE_URL", "REACT_APP_API_BASE_URL"])
                #expect(config.text("data.API_BASE_URL") == config.text("data.REACT_APP_API_BASE_URL"))
            }
        },
        Assertion("4.4-SEC") { stack in
            for environment in stack.environments {
                let keys = environment.all("ConfigMap").flatMap { $0.keys("data") + $0.keys("binaryData") }
                let plain = ["API_BASE_URL", "API_PORT", "LOG_LEVEL", "NODE_ENV", "REACT_APP_API_BASE_URL"]
                #expect(keys.sorted() == plain)
                // A URL with a password in it has it before an '@'.
                let values = environment.all("ConfigMap").flatMap { map in
                    map.keys("data").compactMap { map.text("data[\($0)]") }
                }
                #expect(values.count == plain.count && !values.contains { $0.contains("@") })
            }
        },
        Assertion("5.5-secrets") { stack in
            for environment in stack.environments {
                #expect(environment.all("Secret").isEmpty)
                for (_, container) in environment.mainContainers {
                    let variables = container.items("env")
                    #expect(!variables.isEmpty)
                    #expect(variables.allSatisfy { $0["value"] == nil && $0["valueFrom"] != nil })
                    #expect(container["command"] == nil && container["args"] == nil)
                }
            }
        },
        Assertion("5.5-rbac") { stack in
            for environment in stack.environments {
                #expect(environment.all("ClusterRole").isEmpty && environment.all("ClusterRoleBinding").isEmpty)
                try expectRights(
                    ["configmaps": ["backend-config"], "secrets": ["api-keys", "db-credentials"]],
                    of: "todo-chatbot-backend", in: environment)
                try expectRights(
                    ["configmaps": ["frontend-config"]], of: "todo-chatbot-frontend", in: environment)
            }
        },
    ]

    /// What a workload's variables come to, all of which must be keys of one ConfigMap.
    private static func variables(
        of name: String, from config: String, in environment: RenderedVariant
    ) throws -> [String: String] {
        let map = try environment.object("ConfigMap", config)
        var values: [String: String] = [:]
        for variable in try environment.container(of: name).items("env") {
            #expect(variable.text("valueFrom.configMapKeyRef.name") == config)
            let key = try #require(variable.text("valueFrom.configMapKeyRef.key"))
            let value: String = try #require(map.text("data[\(key)]"))
            values[try #require(variable.text("name"))] = value
        }
        return values
    }

    /// The workload runs as an account of its own, which may read the objects named, by kind, and no others.
    private static func expectRights(
        _ names: [String: [String]], of workload: String, in environment: RenderedVariant
    ) throws {
        let deployment = try environment.object("Deployment", workload)
        #expect(deployment.text("spec.template.spec.serviceAccountName") == workload)
        #expect(try environment.object("ServiceAccount", workload).namespace == deployment.namespace)
        let bindings = environment.all("RoleBinding").filter { binding in
            binding.items("subjects").contains { $0.text("name") == workload && $0.text("kind") == "ServiceAccount" }
        }
        #expect(bindings.map { $0.text("roleRef.name") } == [workload])
        #expect(bindings.map { $0.text("roleRef.kind") } == ["Role"])
        #expect(bindings.map { $0.text("roleRef.apiGroup") } == ["rbac.authorization.k8s.io"])
        #expect(bindings.map { $0.text("subjects[0].namespace") } == [deployment.namespace])
        var found: [String: [String]] = [:]
        for rule in try environment.object("Role", workload).items("rules") {
            #expect(rule.texts("verbs") == ["get"])
            #expect(rule.texts("apiGroups") == [""])
            for resource in rule.texts("resources") {
                found[resource, default: []] += rule.texts("resourceNames")
            }
        }
        #expect(found.mapValues { $0.sorted() } == names)
    }
}
