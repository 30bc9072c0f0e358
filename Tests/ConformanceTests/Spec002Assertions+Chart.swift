import KubeDSL
import ManifestReading
import Testing

@testable import Spec002

extension Spec002Assertions {
    /// The text of each file of the stack's chart.
    private static func chartFiles() -> [String: String] {
        let environments = Spec002.Environment.allCases.map { ManifestPipeline.render(Spec002(environment: $0)) }
        let files = StackPackage.helm(environments, chart: Spec002.chart)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// One file of the chart that is YAML.
    private static func chartFile(_ path: String) throws -> Manifest {
        let text = try #require(chartFiles()[path], "the chart has no '\(path)'")
        return Manifest(node: try #require(try ManifestReader.documents(in: text, file: path).first).node)
    }

    static let chart = [
        Assertion("FR-036", "FR-044") { stack in
            let templates = chartFiles().keys.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".yaml") }
            let files = [
                "configmap-todo-app-config", "deployment-backend", "deployment-frontend", "namespace-todo-app",
                "secret-todo-app-secrets", "service-backend", "service-frontend",
            ]
            let expected = files.map { "templates/\($0).yaml" }
            #expect(templates.filter { !$0.hasPrefix("templates/tests/") }.sorted() == expected)
            for environment in stack.environments {
                let objects = environment.objects.map { "\($0.kind)-\($0.name)".lowercased() }
                #expect(objects.sorted() == files.filter { !$0.hasPrefix("secret-") }, "\(environment.environment)")
            }
        },
        Assertion("FR-050") { _ in
            let helpers = try #require(chartFiles()["templates/_helpers.tpl"])
            #expect(helpers.contains(#"define "todo-app.labels""#))
            let deployment = try #require(chartFiles()["templates/deployment-backend.yaml"])
            #expect(deployment.contains(#"include "todo-app.labels""#))
        },
        Assertion("FR-037", "FR-054", "US3.6") { _ in
            let chart = try chartFile("Chart.yaml")
            #expect(chart.text("name") == "todo-app")
            #expect(chart.text("version") == "0.1.0")
            #expect(chart.text("appVersion") == "4.0.0")
            #expect(chart.text("description")?.isEmpty == false)
        },
        Assertion("FR-038", "US3.7") { _ in
            let lines = try #require(chartFiles()["values.yaml"]).split(separator: "\n")
            let values = lines.indices.filter { !lines[$0].contains("# ") && !lines[$0].hasSuffix(":") }
            #expect(values.count > 30)
            for index in values {
                #expect(lines[index - 1].drop { $0 == " " }.hasPrefix("# "), "\(lines[index])")
            }
        },
        Assertion("FR-049") { _ in
            let notes = try #require(chartFiles()["templates/NOTES.txt"])
            #expect(
                notes.contains("kubectl --namespace todo-app get service frontend --output jsonpath='{.status.load"))
            #expect(notes.contains("kubectl --namespace todo-app port-forward service/backend 8080:7860\n"))
        },
        Assertion("FR-039") { _ in
            let sections = try chartFile("values.yaml").keys("")
            #expect(Set(sections).isSuperset(of: ["global", "backend", "frontend"]))
        },
        Assertion("FR-040", "FR-043") { stack in
            for environment in stack.environments {
                let isDefault = environment.environment == "dev"
                let values = try chartFile(isDefault ? "values.yaml" : "values-\(environment.environment).yaml")
                for workload in try deployments(environment) {
                    let replicas = values.number("\(workload.name).replicas")
                    #expect(replicas == (isDefault ? 1 : 2))
                    #expect(replicas == workload.number("spec.replicas"), "\(environment.environment)")
                }
            }
        },
        Assertion("FR-041") { stack in
            let images = [
                ("dev", "values.yaml", "", "9f2c41b"),
                ("production", "values-production.yaml", "registry.example.com/", "v4.0.0"),
            ]
            for (environment, file, registry, tag) in images {
                let values = try chartFile(file)
                for workload in try deployments(try stack[environment]) {
                    let repository = values.text("\(workload.name).image.repository")
                    #expect(repository == "\(registry)todo-\(workload.name)")
                    #expect(values.text("\(workload.name).image.tag") == tag)
                    let image = workload.text("spec.template.spec.containers[0].image")
                    #expect(image == "\(registry)todo-\(workload.name):\(tag)")
                }
            }
        },
        Assertion("FR-042") { stack in
            let values = try chartFile("values.yaml")
            for workload in try deployments(try stack["dev"]) {
                for field in ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"] {
                    let value = try #require(values.quantity("\(workload.name).resources.\(field)"))
                    #expect(value == workload.quantity("spec.template.spec.containers[0].resources.\(field)"))
                }
            }
            // Each service on its own.
            let staging = try chartFile("values-staging.yaml")
            #expect(staging.quantity("backend.resources.limits.memory") == (try amount("448Mi")))
            #expect(staging.quantity("frontend.resources.limits.memory") == (try amount("384Mi")))
        },
        Assertion("FR-052", "FR-063") { stack in
            let template = try #require(chartFiles()["templates/secret-todo-app-secrets.yaml"])
            for key in ["DATABASE_URL", "JWT_SECRET", "OPENAI_API_KEY", "BETTER_AUTH_SECRET"] {
                #expect(try chartFile("values.yaml").text("secrets.todoAppSecrets.data.\(key)") == "")
                #expect(template.contains("\(key): {{"))
            }
            for environment in stack.environments {
                // Each environment has its values from who installs it, and none from the source.
                let values = try chartFile("values-\(environment.environment).yaml")
                #expect(values["secrets"] == nil)
                #expect(environment.all("Secret").isEmpty)
            }
            #expect(stack.environments.map(\.environment) == ["dev", "staging", "production"])
        },
    ]
}
