import Testing

extension Spec003Assertions {
    static let services: [Assertion] = [
        Assertion("S1.2") { stack in
            for environment in stack.environments {
                let types = try names.map { try environment.object("Service", $0).text("spec.type") }
                #expect(types == ["ClusterIP", "NodePort"])
            }
        },
        Assertion("S3.6") { stack in
            for environment in stack.environments {
                #expect(environment.all("Service").map(\.name).sorted() == names)
                for name in names { try expectService(name, leadsToItsPodsIn: environment) }
            }
        },
        Assertion("4.3-B") { stack in
            for environment in stack.environments {
                try expectService("todo-chatbot-backend", port: 3000, container: 3000, in: environment)
                #expect(try environment.object("Service", "todo-chatbot-backend").text("spec.type") == "ClusterIP")
            }
        },
        Assertion("4.3-F") { stack in
            for environment in stack.environments {
                try expectService("todo-chatbot-frontend", port: 80, container: 80, in: environment)
                let service = try environment.object("Service", "todo-chatbot-frontend")
                #expect(service.text("spec.type") == "NodePort")
                #expect(service.number("spec.ports[0].nodePort") == 30001)
            }
        },
        Assertion("9.1-K4") { stack in
            for environment in stack.environments {
                #expect(try environment.object("Service", "todo-chatbot-backend").text("spec.type") == "ClusterIP")
                try expectService("todo-chatbot-backend", leadsToItsPodsIn: environment)
            }
        },
        Assertion("9.1-K5") { stack in
            for environment in stack.environments {
                let service = try environment.object("Service", "todo-chatbot-frontend")
                #expect(service.text("spec.type") == "NodePort")
                #expect(service.items("spec.ports").map { $0.number("nodePort") } == [30001])
                try expectService("todo-chatbot-frontend", leadsToItsPodsIn: environment)
            }
        },
    ]

    /// Name and namespace make the DNS name `<name>.default.svc.cluster.local`.
    private static func expectService(
        _ name: String, port number: Int, container target: Int, in environment: RenderedVariant
    ) throws {
        let service = try environment.object("Service", name)
        #expect(service.namespace == "default")
        #expect(service.keys("spec.selector") == ["app"])
        #expect(service.text("spec.selector.app") == name)
        #expect(service.items("spec.ports").map { $0.number("port") } == [number])
        #expect(service.text("spec.ports[0].protocol") ?? "TCP" == "TCP")
        let container = try environment.container(of: name)
        #expect(try port(of: service.text("spec.ports[0].targetPort"), in: container) == target)
        try expectService(name, leadsToItsPodsIn: environment)
    }

    /// The selector picks the pods of the workload of its name, and those of no other.
    private static func expectService(_ name: String, leadsToItsPodsIn environment: RenderedVariant) throws {
        let service = try environment.object("Service", name)
        let keys = service.keys("spec.selector")
        try #require(!keys.isEmpty)
        let selected = environment.workloads.filter { workload in
            workload.namespace == service.namespace
                && keys.allSatisfy { key in
                    let label = workload.text("spec.template.metadata.labels[\(key)]")
                    return label != nil && label == service.text("spec.selector[\(key)]")
                }
        }
        #expect(selected.map(\.name) == [name])
    }
}
