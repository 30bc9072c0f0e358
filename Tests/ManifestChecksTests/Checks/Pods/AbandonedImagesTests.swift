import KubernetesModel
import ManifestChecks
import Testing

struct AbandonedImagesTests {
    @Test(
        "Tiller is found",
        arguments: [
            CheckCase("another image") { _ in },
            CheckCase(
                "Tiller",
                finds: [
                    "containers[0].image: container 'app' runs 'tiller', which hands out rights over the cluster [abandoned-images]"
                ]
            ) { $0.containers[0].image = "gcr.io/kubernetes-helm/tiller:v2.17.0" },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: AbandonedImages()) == test.expected)
    }
}
