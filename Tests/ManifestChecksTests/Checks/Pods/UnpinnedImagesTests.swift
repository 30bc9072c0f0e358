import KubernetesModel
import ManifestChecks
import Testing

@Suite struct UnpinnedImagesTests {
    private static let digest = "sha256:" + String(repeating: "0123456789abcdef", count: 4)

    private static func image(_ image: String?, finds message: String? = nil) -> CheckCase {
        CheckCase(image ?? "none", finds: message.map { ["containers[0].image: \($0)"] } ?? []) {
            $0.containers[0].image = image
        }
    }

    static let cases = [
        image("redis:7.4-alpine"),
        image("ghcr.io:443/shop/app:1.0.0"),
        image("app@\(digest)"),
        image("app:latest@\(digest)"),
        image("app:latest-1"),
        image("redis", finds: "image 'redis' must have a tag or a digest; without one it means 'latest' [image-tag]"),
        image(
            "localhost:5000/app",
            finds: "image 'localhost:5000/app' must have a tag or a digest; without one it means 'latest' [image-tag]"),
        image(
            "redis:latest",
            finds: "image 'redis:latest' must not use tag 'latest'; pin a version or a digest [image-tag]"),
        image(nil, finds: "image must not be empty [image-reference]"),
        image("a b:1", finds: "image 'a b:1' must not contain a space [image-reference]"),
        image("https://a/b:1", finds: "image 'https://a/b:1' must not start with a scheme [image-reference]"),
        CheckCase(
            "an init container's",
            finds: [
                "initContainers[0].image: image 'a:latest' must not use tag 'latest'; pin a version or a digest"
                    + " [image-tag]"
            ]
        ) {
            $0.initContainers = [.sound("init")]
            $0.initContainers?[0].image = "a:latest"
        },
    ]

    @Test("images name one version", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: UnpinnedImages()) == test.expected)
    }
}
