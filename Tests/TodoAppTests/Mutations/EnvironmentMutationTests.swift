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
            testDescription: "one namespace for two environments of a cluster", rule: .sharedNamespaces,
            offender: "todo-app", environment: .dev
        ) { _ in },
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

    @Test(arguments: all)
    func `is found between the environments, and named`(mutation: Mutation) throws {
        let environments = TodoApp.Environment.allCases.map { environment in
            var rendered = ManifestPipeline.render(TodoApp(environment: environment))
            rendered.policy = rendered.policy.reporting(mutation.rule, as: .error)
            if environment == mutation.environment { mutation.plant(&rendered) }
            return rendered
        }
        let found = ManifestPipeline.examine(environments, today: "2026-01-01").findings
        let finding = try #require(
            found.first { $0.rule == mutation.rule }, "found \(found.map { "\($0.rule): \($0.message)" })")
        let named = finding.message + (finding.object?.description ?? "")
        #expect(named.contains(mutation.offender), "\(finding.message)")
    }
}

extension RenderedEnvironment {
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
