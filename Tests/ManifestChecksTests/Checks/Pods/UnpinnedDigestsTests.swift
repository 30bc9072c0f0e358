import KubernetesModel
import ManifestChecks
import Testing

struct UnpinnedDigestsTests {
    @Test(
        "an image without a digest is found",
        arguments: [
            CheckCase("a digest") { $0.containers[0].image = "app@sha256:\(String(repeating: "0a", count: 32))" },
            CheckCase(
                "a tag",
                finds: [
                    "containers[0].image: image 'example.com/app:1.0' of container 'app' is not pinned by a digest [unpinned-digests]"
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnpinnedDigests()) == test.expected)
    }
}
