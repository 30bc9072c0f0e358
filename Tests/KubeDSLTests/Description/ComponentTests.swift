import KubeDSL
import TestSupport
import Testing

private struct Cache: Component {
    let name: String

    var resources: [any Resource] {
        Deployment.app(name).service(.http)
        PersistentVolumeClaim("\(name)-data", size: .gibibytes(1))
    }
}

private struct Tenant: Component {
    let name: String

    var resources: [any Resource] {
        Namespace(name)
        Cache(name: "cache")
    }
}

@Suite struct ComponentTests {
    private func names(_ rendered: RenderedEnvironment) -> [String] {
        rendered.objects.map { "\($0.object.metadata.namespace ?? "-")/\($0.object.metadata.name ?? "")" }
    }

    @Test func `stands for its resources, in the namespace around it`() {
        let rendered = render {
            Cache(name: "a")
            Cache(name: "b")
        }
        #expect(names(rendered) == ["test/a-data", "test/b-data", "test/a", "test/b", "test/a", "test/b"])
    }

    @Test func `may bring its own namespace, which does not reach beyond it`() {
        let rendered = render {
            Tenant(name: "one")
            Cache(name: "shared")
            Tenant(name: "two")
        }
        #expect(
            Set(names(rendered)) == [
                "-/one", "-/two", "one/cache", "one/cache-data", "two/cache", "two/cache-data", "test/shared",
                "test/shared-data",
            ])
    }
}
