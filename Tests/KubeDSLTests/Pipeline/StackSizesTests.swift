import KubeDSL
import TestSupport
import Testing

@Suite struct StackSizesTests {
    @Test func `an empty stack is one finding without a place`() {
        let rendered = renderBare {}
        #expect(rendered.objects.isEmpty)
        #expect(rendered.yaml().isEmpty)
        #expect(rendered.findings.map(\.rule) == ["empty-stack"])
        #expect(rendered.findings.map(\.message) == ["the stack declares no objects in this environment"])
        #expect(rendered.findings.map(\.location) == [nil])
    }

    @Test func `a namespace that is there already makes no stack`() {
        #expect(render {}.findings.map(\.rule) == ["empty-stack"])
    }

    @Test func `10,000 objects render, each once`() {
        let rendered = render {
            for number in 0..<5000 {
                Deployment.app("app-\(number)").service(.http)
            }
        }
        #expect(rendered.objects.count == 10_000)
        let names = rendered.objects.map { "\($0.object.groupVersionKind.kind) \($0.object.metadata.name ?? "")" }
        #expect(Set(names).count == 10_000)
        #expect(
            rendered.yaml().utf8.split(separator: UInt8(ascii: "\n")).count { $0.elementsEqual("---".utf8) } == 10_000)
        #expect(rendered.findings.filter { $0.rule == "duplicate-objects" }.isEmpty)
    }

    @Test func `rendering twice gives the same bytes`() {
        let stack = {
            render {
                for name in ["b", "a", "c"] {
                    Deployment.app(name).service(.http).labels(["x": "1", "w": "2"]).disruptionBudget(maxUnavailable: 1)
                }
            }.yaml()
        }
        #expect(stack() == stack())
    }
}
