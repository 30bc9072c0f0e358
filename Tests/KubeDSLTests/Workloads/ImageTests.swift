import KubeDSL
import TestSupport
import Testing

@Suite struct ImageTests {
    private static let digest = "sha256:" + String(repeating: "0123456789abcdef", count: 4)

    static let images: [(image: Image, reference: String)] = [
        ("redis:7.4-alpine", "redis:7.4-alpine"),
        (Image("ghcr.io/shop/app", tag: "1.0.0"), "ghcr.io/shop/app:1.0.0"),
        (Image("localhost:5000/app", tag: "1"), "localhost:5000/app:1"),
        (Image("app", digest: digest), "app@\(digest)"),
        (Image("app", tag: "1.0", digest: digest), "app:1.0@\(digest)"),
        (Image("app:1.0"), "app:1.0"),
    ]

    @Test(arguments: images)
    func `is written as the container runtime takes it`(image: Image, reference: String) {
        #expect(image.reference == reference)
        #expect(image.pullPolicy == nil)
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) { Container("app", image: image, resources: .small) }
        }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).image") == "\(reference)\n")
        #expect(rendered.yaml("Deployment", at: "\(containerPath).imagePullPolicy").isEmpty)
    }

    @Test(arguments: [
        Image("app", tag: "1.0", pull: .always), Image("app", digest: digest, pull: .always),
        Image("app:1.0", pull: .always),
    ])
    func `says when it is pulled`(image: Image) {
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) { Container("app", image: image, resources: .small) }
        }
        #expect(rendered.yaml("Deployment", at: "\(containerPath).imagePullPolicy") == "Always\n")
    }

    @Test func `may be built here, which the checks and the guide are told and nothing shows`() throws {
        let image = Image("app", tag: "1.0", pull: .never).built(from: "sources/app")
        let rendered = render {
            Deployment("app", replicas: 1, user: 10001) { Container("app", image: image, resources: .small) }
            Deployment("other", replicas: 1, user: 10001) {
                Container("other", image: Image("other", tag: "1.0", pull: .never), resources: .small)
            }
        }
        #expect(rendered.builds.keys.sorted() == ["app:1.0"])
        let build = try #require(rendered.builds["app:1.0"])
        #expect(build.directory == "sources/app")
        #expect(build.location.file.hasSuffix("ImageTests.swift"))
        #expect(rendered.yaml("Deployment", at: "\(containerPath).image").hasPrefix("app:1.0\n"))
        let found = UnprovidedImages().findings(in: rendered.graph)
        #expect(found.map(\.object?.name) == ["other"])
    }

    @Test(arguments: ["redis", "redis:latest", "Redis:7", "redis:7:8", ""])
    func `a text that does not name one version is a finding at the container`(reference: String) {
        let findings = render {
            Deployment("app", replicas: 1, user: 10001) {
                Container("computed", image: Image(reference), resources: .small)
            }
        }.findings.filter { $0.path == "\(containerPath).image" }
        #expect(findings.map { $0.location?.text.prefix(20) } == ["Container(\"computed\""])
    }
}
