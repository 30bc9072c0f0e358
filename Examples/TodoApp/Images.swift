import KubeDSL

@Checked
extension TodoApp {
    /// An image of our own: built on the spot for Minikube, the release's tag elsewhere, and in production the very
    /// bytes that staging ran.
    func image(_ name: String, from directory: String, digest: String) -> Image {
        environment(
            minikube: Image(name, tag: "1.0.0", pull: .ifNotPresent).built(from: directory),
            dev: Image("ghcr.io/example/\(name)", tag: "1.0.0"),
            staging: Image("ghcr.io/example/\(name)", tag: "1.0.0"),
            prod: Image("ghcr.io/example/\(name)", tag: "1.0.0", digest: digest, pull: .always))
    }

    /// Somebody else's.
    var redisImage: Image {
        environment(
            minikube: "redis:7.4-alpine", dev: "redis:7.4-alpine", staging: "redis:7.4-alpine",
            prod: Image(
                "redis", tag: "7.4-alpine",
                digest: "sha256:8f2d1c0b9a7e6d5c4b3a29180706f5e4d3c2b1a09f8e7d6c5b4a392817060504", pull: .always))
    }
}
