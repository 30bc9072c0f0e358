import KubernetesModel
import ManifestChecks
import Testing

struct UnprovidedImagesTests {
    private static let ours = Cluster(registries: ["registry.example.com/shop", "docker.io/library"])

    /// What is found where the container has this image and policy, and the image `app:1.0` is built here.
    private func found(_ image: String, _ policy: CoreV1.PullPolicy?, in cluster: Cluster = Cluster()) -> [String] {
        let deployment: AppsV1.Deployment = .deployment {
            $0.containers[0].image = image
            $0.containers[0].imagePullPolicy = policy
        }
        var graph = ResourceGraph.of([deployment], environment: "test", cluster: cluster)
        let location = SourceLocation(file: "Build.swift", line: 3, column: 1)
        graph.builds = ["app:1.0": ImageBuild("app:1.0", from: "app", at: location)]
        return UnprovidedImages().findings(in: graph).map { "\($0.path): \($0.message)" }
    }

    private static let path = "spec.template.spec.containers[0].image"

    @Test("an image that a build or a registry provides is fine")
    func provided() {
        #expect(found("app:1.0", .never).isEmpty)
        #expect(found("app:1.0", .ifNotPresent, in: Self.ours).isEmpty)
        #expect(found("app:1.0", nil, in: Self.ours).isEmpty)
        #expect(found("anywhere.example.com/app:1.0", .always).isEmpty)
        #expect(found("anywhere.example.com/app:1.0", nil).isEmpty)
        for image in ["registry.example.com/shop/app:1.0", "redis:7.4", "docker.io/library/redis:7.4"] {
            #expect(found(image, .ifNotPresent, in: Self.ours).isEmpty, "\(image)")
        }
        #expect(found("not an image", .never).isEmpty)
    }

    @Test("an image that is built here is not pulled")
    func pulled() {
        #expect(
            found("app:1.0", .always) == [
                "\(Self.path): image 'app:1.0' of container 'app' is built here and in no registry, and pulled at each start"
            ])
    }

    @Test("an image that is never pulled is built here")
    func unbuilt() {
        #expect(
            found("web:1.0", .never) == [
                "\(Self.path): image 'web:1.0' of container 'app' is never pulled, and no build of the stack provides it"
            ])
    }

    @Test("the preflight list looks for an image that is built here on the nodes, and pulls any other")
    func preflight() {
        var graph = ResourceGraph.of(
            [.deployment("a") { $0.containers[0].image = "app:1.0" }, .deployment("b")] as [AppsV1.Deployment],
            environment: "test")
        let location = SourceLocation(file: "Build.swift", line: 3, column: 1)
        graph.builds = ["app:1.0": ImageBuild("app:1.0", from: "app", at: location)]
        let images = Preflight(graph).assumptions.filter { $0.row == "IMG-10" }
        #expect(
            images.map(\.statement) == [
                "image 'app:1.0' is on the nodes and starts as its user",
                "image 'example.com/app:1.0' can be pulled and starts as its user",
            ])
        #expect(images.map { $0.command.contains("--image-pull-policy=Never") } == [true, false])
    }

    @Test(
        "an image comes from one of the registries, where they are said",
        arguments: ["web/app:1.0", "registry.example.com/shopping/app:1.0", "ghcr.io/web:1.0"])
    func foreign(image: String) {
        #expect(
            found(image, .ifNotPresent, in: Self.ours) == [
                "\(Self.path): image '\(image)' of container 'app' is built by nothing here, and comes from none of the registries 'registry.example.com/shop', 'docker.io/library'"
            ])
        #expect(found(image, .ifNotPresent, in: Cluster(registries: [])).count == 1)
    }
}
