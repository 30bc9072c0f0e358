import KubernetesModel
import ManifestChecks
import Testing

struct ReservedLabelsTests {
    @Test(
        "a label that Kubernetes does not define is found",
        arguments: [
            CheckCase(
                "ones that it does",
                objects: [
                    CoreV1.ConfigMap(
                        metadata: .named("config", labels: ["app.kubernetes.io/part-of": "shop", "team": "a"]))
                ]),
            CheckCase(
                "one that it does not",
                finds: [
                    "metadata.labels[app.kubernetes.io/partof]: label 'app.kubernetes.io/partof' has a prefix of Kubernetes, which does not define it [reserved-labels]"
                ], objects: [CoreV1.ConfigMap(metadata: .named("config", labels: ["app.kubernetes.io/partof": "shop"]))]
            ),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ReservedLabels()) == test.expected)
    }
}
