import KubeDSL
import ManifestPackaging
import Testing

@testable import Spec004

extension Spec004Assertions {
    /// The files of the Helm chart, those that are plain YAML read.
    struct Chart {
        let texts: [String: String]

        subscript(path: String) -> Manifest {
            get throws { Manifest(node: try tree(try text(path))) }
        }

        func text(_ path: String) throws -> String { try #require(texts[path], "the chart has no '\(path)'") }
    }

    static func chart() throws -> Chart {
        let environments = Spec004.Environment.allCases.map { ManifestPipeline.render(Spec004(environment: $0)) }
        let files = StackPackage.helm(environments, chart: Spec004.chart)
        return Chart(
            texts: Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }))
    }

    static let charts = [
        Assertion("FR-019") { _ in
            let chart = try chart()
            #expect(chart.texts.keys.filter { $0.hasSuffix("Chart.yaml") } == ["Chart.yaml"])
            #expect(try chart["Chart.yaml"].text("name") == "todo-app")
            for name in ["backend", "frontend"] { _ = try chart.text("templates/deployment-\(name).yaml") }
        },
        Assertion("FR-020") { stack in
            let chart = try chart()
            for (file, environment) in [("values.yaml", "dev"), ("values-prod.yaml", "prod")] {
                let values = try chart[file]
                for name in ["backend", "frontend"] {
                    let deployment = try stack[environment].object("Deployment", name)
                    let container = try stack[environment].container(of: name)
                    #expect(values.number("\(name).replicas") == deployment.number("spec.replicas"))
                    for resource in ["limits.cpu", "limits.memory", "requests.cpu", "requests.memory"] {
                        let amount = try #require(container.quantity("resources.\(resource)"))
                        #expect(values.quantity("\(name).resources.\(resource)") == amount)
                    }
                }
            }
            let values = try chart["values.yaml"]
            for placed in try placed(stack) {
                let parts = ["repository", "tag"].compactMap { values.text("\(placed.name).image.\($0)") }
                #expect(placed.container.text("image") == parts.joined(separator: ":"))
            }
        },
        Assertion("FR-021") { stack in
            let files = try chart().texts.keys.filter { $0.hasPrefix("values-") }.sorted()
            #expect(files == ["values-dev.yaml", "values-prod.yaml"])
            #expect(stack.environments.map { "values-\($0.environment).yaml" } == files)
        },
        Assertion("FR-027") { stack in
            let chart = try chart()
            for placed in try placed(stack) {
                let service = try placed.environment.object("Service", placed.name)
                let port = try #require(service.number("spec.ports[0].port"))
                let path = try #require(placed.container.text("readinessProbe.httpGet.path"))
                #expect(
                    placed.container.text("readinessProbe.httpGet.port") == service.text("spec.ports[0].targetPort"))
                let test = try chart.text("templates/tests/pod-\(placed.name)-test.yaml")
                #expect(test.contains("http://\(placed.name):\(port)\(path)"))
                #expect(test.contains("helm.sh/hook: test"))
            }
        },
        Assertion("FR-048") { _ in
            let chart = try chart()
            for name in ["backend", "frontend"] {
                let template = try chart.text("templates/deployment-\(name).yaml")
                #expect(template.contains(".Values.\(name).image.tag"))
            }
        },
    ]
}
