import KubernetesModel
import ManifestPackaging
import Testing

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

    @Test func `are all in the table of the README`() {
        let readme = files(.workload).text("README.md")
        #expect(readme.contains("| `api.replicas` | integer or null | `1` | spec.replicas of Deployment 'api' |\n"))
        #expect(readme.contains("| `api.autoscaling.enabled` | boolean | `false` |"))
    }

    @Test func `never hold a secret`() {
        let files = files(.workload)
        #expect(files.text("values.yaml").contains("    create: false\n"))
        #expect(files.text("values.yaml").contains("      TOKEN: ''\n"))
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
