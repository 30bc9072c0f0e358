import Testing

extension Spec001Assertions {
    static let images: [Assertion] = [
        Assertion("FR-004") { stack in try expectOwnImage("todo-frontend", of: "frontend", in: stack) },
        Assertion("FR-005") { stack in try expectOwnImage("todo-backend", of: "backend", in: stack) },
        Assertion("FR-006") { stack in try expectOwnImage("todo-mcp-server", of: "mcp-server", in: stack) },
        Assertion("FR-007") { stack in
            let redis = try stack["minikube"].container(of: "redis")
            let image = try #require(redis.text("image"))
            #expect(image.hasPrefix("redis:7."))
            #expect(image.hasSuffix("-alpine"))
            #expect(try argument("--appendonly", of: redis) == "yes")
            #expect(redis.items("volumeMounts").contains { $0.text("mountPath") == "/data" })
        },
        Assertion("K8S") { stack in
            for (workload, container) in try stack["minikube"].mainContainers {
                #expect(container.text("imagePullPolicy") == "IfNotPresent", "\(workload)")
            }
        },
    ]

    /// The word after an option among a container's arguments.
    static func argument(_ option: String, of container: Manifest) throws -> String? {
        let words = container.texts("args")
        let place = try #require(words.firstIndex(of: option), "no argument '\(option)'")
        return words.dropFirst(place + 1).first
    }

    /// An image without a registry, built where the cluster runs, in a version of its own.
    private static func expectOwnImage(_ name: String, of workload: String, in stack: Variant) throws {
        let parts = try #require(stack["minikube"].container(of: workload).text("image")).split(separator: ":")
        try #require(parts.count == 2)
        #expect(parts[0] == name)
        #expect(parts[1] != "latest")
    }
}
