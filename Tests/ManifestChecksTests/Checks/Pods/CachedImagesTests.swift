import KubernetesModel
import ManifestChecks
import Testing

struct CachedImagesTests {
    @Test(
        "an image that is not pulled anew is found",
        arguments: [
            CheckCase("always") { $0.containers[0].imagePullPolicy = .always },
            CheckCase("by its digest") { $0.containers[0].image = "app@sha256:\(String(repeating: "0a", count: 32))" },
            CheckCase(
                "left to the API",
                finds: [
                    "containers[0].imagePullPolicy: image 'example.com/app:1.0' of container 'app' has no digest and is not pulled at each start [cached-images]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: CachedImages()) == test.expected)
    }
}
