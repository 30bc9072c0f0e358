import KubernetesModel
import ManifestPackaging
import Testing

@testable import TodoApp

@Suite struct ChartValuesTests {
    private func files(_ sample: Sample, _ metadata: ChartMetadata? = nil) -> [ManifestFile] {
        HelmChart(metadata ?? ChartMetadata(name: sample.name), environments: sample.environments).files
    }

    @Test func `have readable names, and say where each one goes`() {
        #expect(
            files(.routes).text("values.yaml") == """
                # Values of the environment 'dev'; those of another are in values-<environment>.yaml.
                ingress:
                  # metadata.annotations of Ingress 'routes'
                  annotations: {}
                  # spec.rules[0].host of Ingress 'routes', and 1 other place
                  host: dev.local
                  tls:
                    # whether there is spec.tls of Ingress 'routes'
                    enabled: false
                    # spec.tls[0].secretName of Ingress 'routes'
                    secretName: tls

                """)
    }

    @Test func `keep the sections of Helm's tests and of Secrets from namespaces that are called so`() {
        let values = files(.names).text("values.yaml")
        let sections = values.split(separator: "\n").filter { $0.first?.isLetter == true }
        #expect(sections == ["secrets:", "testsNamespace:", "secretsNamespace:", "shop:"], "\(values)")
    }

    @Test func `are set for an environment only where it differs`() {
        let files = files(.routes)
        #expect(files.text("values-dev.yaml").hasSuffix("values.yaml.\n{}\n"))
        #expect(
            files.text("values-staging.yaml") == """
                # What the environment 'staging' sets in place of values.yaml.
                ingress:
                  annotations:
                    example.com/issuer: test
                  host: staging.example.com
                  tls:
                    enabled: true

                """)
    }

    @Test func `take another environment's place as defaults`() {
        let chart = HelmChart(
            ChartMetadata(name: "routes"), environments: Sample.routes.environments, defaults: "prod")
        #expect(chart.files.text("values.yaml").contains("  host: example.com\n"))
        #expect(chart.files.text("values-prod.yaml").hasSuffix("{}\n"))
    }

    @Test(arguments: [Sample.workload, .routes, .migration, Sample(TodoApp.self)])
    func `are all in the table of the README`(sample: Sample) throws {
        let files = HelmChart(ChartMetadata(name: "shop"), environments: sample.environments).files
        let readme = files.text("README.md")
        let values = try #require(try ManifestNode.documents(in: files.text("values.yaml")).first)
        let paths = values.leaves.map(\.path)
        #expect(!paths.isEmpty)
        for path in paths {
            // A whole map may be one value, with keys of the user's.
            let isListed = sequence(first: path, next: { $0.lastIndex(of: ".").map { i in String(path[..<i]) } })
                .contains { readme.contains("| `\($0)` |") }
            #expect(isListed, "'\(path)' is not in the table")
        }
        if sample.name == Sample.workload.name {
            #expect(readme.contains("| `api.replicas` | integer or null | `1` | spec.replicas of Deployment 'api' |\n"))
            #expect(readme.contains("| `api.autoscaling.enabled` | boolean | `false` |"))
        }
    }

    @Test func `say where they are fixed once the chart is installed`() {
        let storage = "`redis.resources.requests.storage` | string or number |"
        let line = files(Sample(TodoApp.self)).text("README.md").split(separator: "\n").first { $0.contains(storage) }
        #expect(line?.hasSuffix("of StatefulSet 'redis' (cannot change after installation) |") == true)
    }

    @Test func `never hold a secret`() throws {
        let secrets = try files(.workload).filter { $0.path.hasPrefix("values") }.flatMap { file in
            try ManifestNode.documents(in: file.text).flatMap { $0["secrets"]?.leaves ?? [] }
        }
        let data = secrets.filter { $0.path.contains(".data.") }
        #expect(!data.isEmpty)
        #expect(data.allSatisfy { $0.value == .string("") }, "\(data)")
        #expect(secrets.filter { $0.path.hasSuffix(".create") }.allSatisfy { $0.value == .boolean(false) })
    }

    @Test func `leave the chart's own data to its metadata`() {
        let metadata = ChartMetadata(
            name: "shop", version: "1.2.3", appVersion: "2.0", description: "A shop",
            maintainers: [Maintainer("Ada", email: "ada@example.com")])
        #expect(
            files(.workload, metadata).text("Chart.yaml") == """
                apiVersion: v2
                name: shop
                description: A shop
                type: application
                version: 1.2.3
                appVersion: '2.0'
                maintainers:
                - name: Ada
                  email: ada@example.com

                """)
    }

    @Test func `need the version of Kubernetes that brought a field`() {
        let sample = Sample(
            "sleeper",
            [
                "dev": """
                apiVersion: v1
                kind: Pod
                metadata: {name: sleeper}
                spec: {containers: [{name: a, image: "a:1", lifecycle: {preStop: {sleep: {seconds: 5}}}}]}
                """
            ])
        #expect(files(sample).text("Chart.yaml").contains("kubeVersion: '>=1.29.0-0'"))
    }
}

extension ManifestNode {
    /// The values that are no mappings, each with the keys that lead to it; an empty mapping is one, too.
    fileprivate var leaves: [(path: String, value: ManifestNode)] {
        guard case .mapping(let fields) = self, !fields.isEmpty else { return [("", self)] }
        return fields.flatMap { key, value in
            value.leaves.map { ($0.path.isEmpty ? key : "\(key).\($0.path)", $0.value) }
        }
    }
}
