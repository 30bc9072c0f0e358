import KubeDSL

extension Spec002 {
    /// What development tries is a commit, what others run a release; a tag is never used twice: FR-009, EDGE-10
    var version: String { environment(dev: "9f2c41b", staging: "v4.0.0", production: "v4.0.0") }

    /// Built on the spot until it is to go to production: FR-031, FR-041
    func image(_ name: String, from directory: String) -> Image {
        environment(
            dev: Image(name, tag: version, pull: pullPolicy).built(from: directory),
            staging: Image(name, tag: version, pull: pullPolicy).built(from: directory),
            production: Image("registry.example.com/\(name)", tag: version, pull: pullPolicy))
    }

    /// Minikube has the images loaded; production pulls them: FR-032
    var pullPolicy: CoreV1.PullPolicy {
        environment(dev: .ifNotPresent, staging: .ifNotPresent, production: .always)
    }
}
