import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@testable import TodoApp

/// Mistakes that show between environments: planted into one of them, found with all of them side by side.
@Suite struct EnvironmentMutationTests {
    /// One mistake in one environment.
    struct Mutation: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: RuleID
        let offender: String
        let environment: TodoApp.Environment
        let plant: @Sendable (inout RenderedEnvironment) -> Void
    }

    private static let all: [Mutation] = [
        Mutation(
            testDescription: "a workload forgotten in staging", rule: .forgottenComponents, offender: "mcp-server",
            environment: .staging
        ) { staging in
            staging.objects.removeAll { $0.object is AppsV1.Deployment && $0.object.metadata.name == "mcp-server" }
        },
        Mutation(
            testDescription: "production's host in staging", rule: .sharedHosts, offender: "todo-app.example.com",
            environment: .staging
        ) { staging in
            staging.change(NetworkingV1.Ingress.self, "todo-app") {
                $0.spec.rules?[0].host = "todo-app.example.com"
                $0.spec.tls?[0].hosts = ["todo-app.example.com"]
            }
        },
        Mutation(
            testDescription: "a development as large as production", rule: .exceededShares, offender: "25%",
            environment: .dev
        ) { dev in dev.change(AppsV1.Deployment.self, "backend") { $0.spec.replicas = 20 } },
        Mutation(
            testDescription: "a share of an environment that there is not", rule: .exceededShares, offender: "'live'",
            environment: .staging
        ) { staging in staging.cluster.share = ResourceShare(percent: 55, of: "live") },
        Mutation(
            testDescription: "debug output in production", rule: .developmentSettings, offender: "LOG_LEVEL",
            environment: .prod
        ) { prod in
            prod.change(CoreV1.ConfigMap.self, "todo-app-config") { $0.data?["LOG_LEVEL"] = "debug" }
        },
        Mutation(
            testDescription: "more in staging than in production", rule: .oversizedEnvironments, offender: "redis",
            environment: .staging
        ) { staging in
            staging.change(AppsV1.StatefulSet.self, "redis") {
                $0.spec.template.spec?.containers[0].resources?.limits?["memory"] = "64Gi"
            }
        },
    ]

    /// What is found where the rule is asked for everywhere and `plant` was at work.
    private func findings(_ rule: RuleID, plant: (inout RenderedEnvironment) -> Void) -> Set<Finding> {
        let environments = TodoApp.Environment.allCases.map { environment in
            var rendered = ManifestPipeline.render(TodoApp(environment: environment))
            rendered.policy = rendered.policy.reporting(rule, as: .error)
            plant(&rendered)
            return rendered
        }
        let found = ManifestPipeline.examine(environments, today: "2026-01-01").findings
        return Set(found.filter { $0.rule == rule })
    }

    @Test(arguments: all)
    func `is found between the environments, and named`(mutation: Mutation) throws {
        let found = findings(mutation.rule) { environment in
            if environment.name == mutation.environment.rawValue { mutation.plant(&environment) }
        }
        let planted = found.subtracting(findings(mutation.rule) { _ in })
        let finding = try #require(planted.first, "found \(found.map(\.message)), planted or not")
        let environment = mutation.environment.rawValue
        for finding in planted {
            // What is missing somewhere is said of where it is.
            #expect(finding.environments.contains(environment) || finding.message.contains("'\(environment)'"))
        }
        let named = finding.message + (finding.object?.description ?? "")
        #expect(named.contains(mutation.offender), "\(finding.message)")
    }

    @Test func `one namespace for two environments of a cluster is found, and named`() throws {
        func found(_ namespace: (String) -> String) -> [String] {
            findings(.sharedNamespaces) { $0.move(to: namespace($0.name)) }.map(\.message)
        }
        #expect(found { "todo-app-\($0)" } == [])
        #expect(
            found { $0 == "dev" ? "todo-app-prod" : "todo-app-\($0)" } == [
                "namespace 'todo-app-prod' is that of environment 'dev' as well as of 'prod'"
            ])
    }
}

extension RenderedEnvironment {
    /// Puts everything into another namespace.
    fileprivate mutating func move(to namespace: String) {
        for index in objects.indices {
            if objects[index].object is CoreV1.Namespace {
                objects[index].object.metadata.name = namespace
            } else if objects[index].object.metadata.namespace != nil {
                objects[index].object.metadata.namespace = namespace
            }
        }
    }

    fileprivate mutating func change<Object: KubernetesObject>(
        _ type: Object.Type, _ name: String, _ change: (inout Object) -> Void
    ) {
        for index in objects.indices where objects[index].object.metadata.name == name {
            guard var object = objects[index].object as? Object else { continue }
            change(&object)
            objects[index].object = object
        }
    }
}
