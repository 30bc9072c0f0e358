import KubeDSL
import KubernetesModel
import ManifestChecks
import Testing

@testable import Spec004

/// Requirements that a mistake is found before anything is applied: the checks look at the stack with the mistake in it.
extension Spec004Assertions {
    static func rendered(_ environment: String) throws -> RenderedEnvironment {
        ManifestPipeline.render(Spec004(environment: try #require(Spec004.Environment(rawValue: environment))))
    }

    static func preflight(_ environment: RenderedEnvironment) -> String { Preflight(environment.graph).text }

    /// The environment `dev`, to be made wrong.
    struct Spoilt {
        var objects: [DeclaredObject]
        var secrets: [SecretContract]
        var cluster: Cluster

        /// Changes the first object of a type.
        mutating func change<Object: KubernetesObject>(_ change: (inout Object) -> Void) {
            guard let index = objects.firstIndex(where: { $0.object is Object }),
                var object = objects[index].object as? Object
            else { return }
            change(&object)
            objects[index].object = object
        }

        func findings(_ rule: RuleID) -> [Finding] {
            let graph = ResourceGraph(objects, environment: "dev", cluster: cluster, secrets: secrets)
            return defaultChecks.flatMap { $0.findings(in: graph) }.filter { $0.rule == rule }
        }
    }

    /// The one thing that the rule has against the environment once it is wrong, and had not before.
    static func finding(_ rule: RuleID, after spoil: (inout Spoilt) -> Void) throws -> Finding {
        let rendered = try rendered("dev")
        var spoilt = Spoilt(objects: rendered.objects, secrets: rendered.secrets, cluster: rendered.cluster)
        #expect(spoilt.findings(rule).isEmpty)
        spoil(&spoilt)
        let findings = spoilt.findings(rule)
        try #require(findings.count == 1, "\(findings.map(\.message))")
        return findings[0]
    }

    private static func withoutDatabase() throws -> Finding {
        try finding(.missingConfigurationKeys) { spoilt in
            spoilt.secrets = spoilt.secrets.map { secret in
                SecretContract(
                    name: secret.name, namespace: secret.namespace, keys: secret.keys.filter { $0 != "DATABASE_URL" },
                    source: secret.source, location: secret.location)
            }
        }
    }

    private static func withWrongName() throws -> Finding {
        try finding(.unknownAddresses) { spoilt in
            spoilt.change { (config: inout CoreV1.ConfigMap) in config.data?["BACKEND_URL"] = "http://bakcend:8000" }
        }
    }

    private static func withTooManyPods() throws -> Finding {
        try finding(.exceededBudgets) { spoilt in
            spoilt.change { (deployment: inout AppsV1.Deployment) in deployment.spec.replicas = 8 }
        }
    }

    static let operations = [
        Assertion("EDGE-3") { stack in
            for environment in stack.environments { try expectSecret("DATABASE_URL", of: "backend", in: environment) }
            #expect(try withoutDatabase().message.contains("takes key 'DATABASE_URL'"))
        },
        Assertion("EDGE-4") { _ in
            let budget = try #require(try rendered("dev").cluster.budget)
            #expect(budget.cpu == .cores(2) && budget.memory == .gigabytes(4))
            #expect(try withTooManyPods().message.contains("requests more cpu than its budget of 2"))
        },
        Assertion("EDGE-7") { stack in
            for environment in stack.environments {
                let config = try environment.object("ConfigMap", "todo-app-config")
                let service = try environment.object("Service", "backend")
                #expect(config.text("data.BACKEND_URL") == "http://\(service.name):8000")
            }
            #expect(try withWrongName().message.contains("'http://bakcend:8000' names Service 'bakcend'"))
        },
    ]

    static let mistakes = [
        Assertion("FR-052", "SC-014") { _ in
            // The compiler's own form, at the line of the stack that is wrong, and a way out.
            let mistakes = [("Backend.swift", try withoutDatabase()), ("Config.swift", try withWrongName())]
            for (file, finding) in mistakes {
                let location = try #require(finding.location)
                #expect(location.file.hasSuffix("Spec004/\(file)"))
                let line = try #require(FindingReport([finding]).lines.first)
                #expect(line == "\(location): error: \(finding.message) [\(finding.rule)]")
                let rule = try #require(defaultChecks.first { $0.rule.id == finding.rule }).rule
                #expect(!rule.remedy.isEmpty && rule.explanation.contains("remedy: \(rule.remedy)"))
            }
            // What is about no line alone names the lines that matter.
            let notes = try withTooManyPods().notes
            #expect(notes.contains { $0.location?.file.hasSuffix("Backend.swift") == true })
        }
    ]
}
