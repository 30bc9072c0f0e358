import KubernetesValues
import ManifestChecks
import Testing

extension Spec003Assertions {
    static let backend: [Assertion] = [
        Assertion("4.2-B-name") { try expectReplicas(of: "todo-chatbot-backend", in: $0) },
        Assertion("4.2-B-image") { try expectText("backend:v1.0.0", at: "image", of: "todo-chatbot-backend", in: $0) },
        Assertion("4.2-B-port") { try expectPort(3000, of: "todo-chatbot-backend", in: $0) },
        Assertion("4.2-B-res") { stack in
            try expectResources(("250m", "256Mi"), ("500m", "512Mi"), of: "todo-chatbot-backend", in: stack)
        },
        Assertion("4.2-B-live", "S4.1") { stack in
            let probe = ExpectedProbe(path: "/health", period: 10, timeout: 2, failures: 3)
            try expect(probe, at: "livenessProbe", of: "todo-chatbot-backend", in: stack)
        },
        Assertion("4.2-B-ready", "S4.2") { stack in
            let probe = ExpectedProbe(path: "/ready", period: 5, timeout: 1, failures: 2)
            try expect(probe, at: "readinessProbe", of: "todo-chatbot-backend", in: stack)
        },
        Assertion("4.2-B-rp") { try expectRestartAlways(of: "todo-chatbot-backend", in: $0) },
        Assertion("9.1-K2") { try expectReadyInTime("todo-chatbot-backend", in: $0) },
    ]

    static let frontend: [Assertion] = [
        Assertion("4.2-F-name") { try expectReplicas(of: "todo-chatbot-frontend", in: $0) },
        Assertion("4.2-F-image") {
            try expectText("frontend:v1.0.0", at: "image", of: "todo-chatbot-frontend", in: $0)
        },
        Assertion("4.2-F-port") { stack in
            try expectPort(80, of: "todo-chatbot-frontend", in: stack)
            // Without it nginx, which is not root, could not listen there.
            for environment in stack.environments {
                let sysctl = try environment.object("Deployment", "todo-chatbot-frontend").item(
                    "net.ipv4.ip_unprivileged_port_start", in: "spec.template.spec.securityContext.sysctls")
                let first = try #require(sysctl.text("value").flatMap { Int($0) })
                #expect(first <= 80)
            }
        },
        Assertion("4.2-F-res") { stack in
            try expectResources(("100m", "128Mi"), ("200m", "256Mi"), of: "todo-chatbot-frontend", in: stack)
        },
        Assertion("4.2-F-live") { stack in
            let probe = ExpectedProbe(path: "/", period: 10, timeout: 2, failures: 3)
            try expect(probe, at: "livenessProbe", of: "todo-chatbot-frontend", in: stack)
        },
        Assertion("4.2-F-ready") { stack in
            let probe = ExpectedProbe(path: "/", period: 5, timeout: 1, failures: 2)
            try expect(probe, at: "readinessProbe", of: "todo-chatbot-frontend", in: stack)
        },
        Assertion("4.2-F-rp") { try expectRestartAlways(of: "todo-chatbot-frontend", in: $0) },
        Assertion("9.1-K3") { try expectReadyInTime("todo-chatbot-frontend", in: $0) },
    ]

    static let pods: [Assertion] = [
        Assertion("5.1-start") { stack in
            for name in names { try expectReadyInTime(name, in: stack) }
        },
        Assertion("5.2-grace") { stack in
            for workload in stack.environments.flatMap(\.workloads) {
                let seconds = try #require(workload.number("spec.template.spec.terminationGracePeriodSeconds"))
                #expect(seconds >= 30)
            }
        },
        Assertion("5.2-roll", "9.1-H4") { stack in
            for workload in stack.environments.flatMap(\.workloads) {
                #expect(workload.text("spec.strategy.type") == "RollingUpdate")
                #expect(workload.number("spec.strategy.rollingUpdate.maxUnavailable") == 0)
                let surge = try #require(workload.number("spec.strategy.rollingUpdate.maxSurge"))
                #expect(surge >= 1)
            }
            for environment in ["staging", "production"] {
                for name in ["todo-chatbot-backend", "todo-chatbot-frontend"] {
                    #expect(try stack[environment].keeps(.zeroDowntime, name))
                }
            }
        },
        Assertion("5.5-user") { stack in
            let users = ["todo-chatbot-backend": 1000, "todo-chatbot-frontend": 101]
            for (workload, container) in stack.environments.flatMap(\.mainContainers) {
                #expect(workload.flag("spec.template.spec.securityContext.runAsNonRoot") == true)
                #expect(workload.number("spec.template.spec.securityContext.runAsUser") == users[workload.name])
                #expect(container["securityContext.runAsUser"] == nil)
                #expect(container["securityContext.runAsNonRoot"] == nil)
            }
        },
        Assertion("9.1-O3") { stack in
            for name in names { try expectRestartAlways(of: name, in: stack) }
            for (_, container) in stack.environments.flatMap(\.mainContainers) {
                #expect(try port(of: container.text("livenessProbe.httpGet.port"), in: container) != nil)
            }
        },
        Assertion("9.1-O4") { stack in
            for environment in stack.environments {
                for name in names {
                    let container = try environment.container(of: name)
                    let service = try environment.object("Service", name)
                    // What is asked is what clients of the Service reach.
                    #expect(service.text("spec.ports[0].targetPort") == container.text("readinessProbe.httpGet.port"))
                    #expect(try port(of: container.text("readinessProbe.httpGet.port"), in: container) != nil)
                    #expect(service.flag("spec.publishNotReadyAddresses") != true)
                }
            }
        },
    ]

    private struct ExpectedProbe {
        let path: String
        let period: Int
        let timeout: Int
        let failures: Int
    }

    /// The number of the container's port of this name.
    static func port(of name: String?, in container: Manifest) throws -> Int? {
        try container.item(#require(name), in: "ports").number("containerPort")
    }

    private static func expectReplicas(of name: String, in stack: Variant) throws {
        for environment in stack.environments {
            let replicas = try #require(environment.object("Deployment", name).number("spec.replicas"))
            #expect(environment.environment == "dev" ? replicas == 1 : (2...3).contains(replicas))
        }
    }

    private static func expectText(_ text: String, at path: String, of name: String, in stack: Variant) throws {
        for environment in stack.environments { #expect(try environment.container(of: name).text(path) == text) }
    }

    private static func expectPort(_ number: Int, of name: String, in stack: Variant) throws {
        for environment in stack.environments {
            let ports = try environment.container(of: name).items("ports").map { $0.number("containerPort") }
            #expect(ports == [number])
        }
    }

    private static func expectResources(
        _ requests: (cpu: String, memory: String), _ limits: (cpu: String, memory: String), of name: String,
        in stack: Variant
    ) throws {
        for environment in stack.environments {
            let container = try environment.container(of: name)
            #expect(try container.quantity("resources.requests.cpu") == amount(requests.cpu))
            #expect(try container.quantity("resources.requests.memory") == amount(requests.memory))
            #expect(try container.quantity("resources.limits.cpu") == amount(limits.cpu))
            #expect(try container.quantity("resources.limits.memory") == amount(limits.memory))
        }
    }

    private static func expect(
        _ expected: ExpectedProbe, at path: String, of name: String, in stack: Variant
    ) throws {
        for environment in stack.environments {
            let container = try environment.container(of: name)
            #expect(container.text("\(path).httpGet.path") == expected.path)
            #expect(container.number("\(path).periodSeconds") == expected.period)
            #expect(container.number("\(path).timeoutSeconds") == expected.timeout)
            #expect(container.number("\(path).failureThreshold") == expected.failures)
            let asked = try port(of: container.text("\(path).httpGet.port"), in: container)
            #expect(asked == container.number("ports[0].containerPort"))
        }
    }

    /// A Deployment's pods restart always unless they say otherwise.
    private static func expectRestartAlways(of name: String, in stack: Variant) throws {
        for environment in stack.environments {
            let policy = try environment.object("Deployment", name).text("spec.template.spec.restartPolicy")
            #expect(policy ?? "Always" == "Always")
        }
    }

    /// Nothing holds a pod back for 30 seconds that has started, or kills one earlier that has not.
    private static func expectReadyInTime(_ name: String, in stack: Variant) throws {
        for environment in stack.environments {
            let container = try environment.container(of: name)
            #expect(container["startupProbe"] == nil)
            let ready = try #require(container.number("readinessProbe.periodSeconds"))
            let successes = container.number("readinessProbe.successThreshold") ?? 1
            #expect((container.number("readinessProbe.initialDelaySeconds") ?? 0) + ready * successes < 30)
            let alive = try #require(container.number("livenessProbe.periodSeconds"))
            let failures = try #require(container.number("livenessProbe.failureThreshold"))
            #expect((container.number("livenessProbe.initialDelaySeconds") ?? 0) + alive * failures >= 30)
        }
    }
}
