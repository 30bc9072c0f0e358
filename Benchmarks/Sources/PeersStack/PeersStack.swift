internal import Foundation
public import KubeDSL

/// The stack that every tool of the benchmark renders, so that outputs can be compared as data.
///
/// With `TENANTS=n` it is stamped n times, each time in a namespace of its own.
public struct PeersStack: Stack {
    public enum Environment: String, CaseIterable, Sendable {
        case dev, staging, prod

        func callAsFunction<Value>(
            dev: @autoclosure () -> Value, staging: @autoclosure () -> Value, prod: @autoclosure () -> Value
        ) -> Value {
            switch self {
            case .dev: dev()
            case .staging: staging()
            case .prod: prod()
            }
        }
    }

    public let environment: Environment
    private let tenants: [Tenant]

    public init(environment: Environment) {
        self.init(
            environment: environment, tenants: ProcessInfo.processInfo.environment["TENANTS"].flatMap(Int.init) ?? 0)
    }

    /// - Parameter tenants: how many copies; 0 for the stack itself.
    public init(environment: Environment, tenants: Int) {
        self.environment = environment
        self.tenants = Self.tenants(tenants, in: environment)
    }

    public var resources: [any Resource] {
        for tenant in tenants { TodoTenant(environment: environment, tenant: tenant) }
    }

    /// The stack is what the peers' is, so it keeps the mistakes that the rules find in it.
    public var policy: Policy {
        Policy.restricted
            .allowing(.identicalProbes, because: "the peers' stack has one health endpoint")
            .allowing(.fixedReplicas, because: "the peers' stack sets replicas beside its autoscalers")
            .allowing(.severedDependencies, because: "the peers' policies do not let mcp-server reach redis")
            .allowing(.missingDisruptionBudgets, because: "the peers' stack has budgets in production alone")
    }

    private static func tenants(_ count: Int, in environment: Environment) -> [Tenant] {
        guard count > 0 else {
            return [Tenant(instance: "todo", namespace: "todo-\(environment.rawValue)", host: "todo-app.local")]
        }
        return (0..<count).map { number in
            let digits = String(number)
            let name = "t" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
            return Tenant(
                instance: name, namespace: "todo-\(environment.rawValue)-\(name)", host: "\(name).todo-app.local")
        }
    }
}

/// One copy of the stack.
struct Tenant {
    let instance: String
    let namespace: String
    let host: String
}
