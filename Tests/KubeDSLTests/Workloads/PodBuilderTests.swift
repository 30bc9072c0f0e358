import KubeDSL
import TestSupport
import Testing

@Suite struct PodBuilderTests {
    private func containers(
        @PodBuilder _ pod: @escaping @Sendable () -> Pod<Container<AppPort>>
    ) -> [String] {
        let rendered = render { Deployment("app", replicas: 1, user: 10001, containers: pod) }
        let pod = rendered.object(AppsV1.Deployment.self)?.pod
        return (pod?.initContainers ?? []).map { "\($0.restartPolicy == .always ? "sidecar" : "init") \($0.name)" }
            + (pod?.containers ?? []).map { "main \($0.name)" }
    }

    private func sidecar(_ name: String) -> Sidecar<NoPorts> { Sidecar(name, image: "s:1.0", resources: .small) }
    private func initContainer(_ name: String) -> InitContainer {
        InitContainer(name, image: "i:1.0", resources: .small)
    }

    @Test func `keeps sidecars and init containers in their order, whatever the main container's place`() {
        let first = containers {
            Container.app
            sidecar("a")
            initContainer("b")
            sidecar("c")
        }
        let between = containers {
            sidecar("a")
            initContainer("b")
            Container.app
            sidecar("c")
        }
        #expect(first == ["sidecar a", "init b", "sidecar c", "main app"])
        #expect(between == first)
    }

    @Test(arguments: [(true, ["init a", "main app"]), (false, ["main app"])])
    func `takes an optional part`(isThere: Bool, names: [String]) {
        #expect(
            containers {
                Container.app
                if isThere { initContainer("a") }
            } == names)
    }

    @Test(arguments: [(true, ["sidecar a", "main app"]), (false, ["init b", "main app"])])
    func `takes one part or another`(isFirst: Bool, names: [String]) {
        #expect(
            containers {
                if isFirst { sidecar("a") } else { initContainer("b") }
                Container.app
            } == names)
    }

    @Test(arguments: [(true, ["main app"]), (false, ["main other"])])
    func `takes one main container or another`(isFirst: Bool, names: [String]) {
        #expect(
            containers {
                if isFirst {
                    Container.app
                } else {
                    Container("other", image: "o:1.0", ports: AppPort.self, resources: .small)
                }
            } == names)
    }

    @Test func `takes a loop of parts`() {
        #expect(
            containers {
                Container.app
                for name in ["a", "b", "c"] { sidecar(name) }
            } == ["sidecar a", "sidecar b", "sidecar c", "main app"])
    }
}
