import KubernetesModel
import Testing

/// Copies of an object share its fields, and nobody can tell.
struct SharedFieldsTests {
    private func config(_ data: OrderedMap<String>) -> CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "settings"), data: data)
    }

    @Test func `a copy does not see later writes, in either direction`() {
        var object = config(["a": "1"])
        var copy = object
        object.data?["a"] = "2"
        copy.metadata.name = "others"
        #expect(object.data == ["a": "2"])
        #expect(object.metadata.name == "settings")
        #expect(copy.data == ["a": "1"])
        #expect(copy.metadata.name == "others")
    }

    @Test func `a copy behind the protocol does not see later writes either`() {
        var object: any KubernetesObject = config([:])
        let copy = object
        object.metadata.namespace = "shop"
        #expect(object.metadata.namespace == "shop")
        #expect(copy.metadata.namespace == nil)
    }

    @Test func `a declared object keeps its copies apart, whichever part is written`() {
        let location = SourceLocation(file: "Shop.swift", line: 1, column: 1)
        let declared = DeclaredObject(config([:]), declaration: location)
        var written = declared
        written.object.metadata.namespace = "shop"
        written.release = "shop"
        written.origins.record("data", at: SourceLocation(file: "Shop.swift", line: 2, column: 1))
        written.waivers.append(Waiver("unused-configuration", because: "it is new", at: location))
        #expect(declared.object.metadata.namespace == nil)
        #expect(declared.release == nil)
        #expect(declared.location(of: "data") == location)
        #expect(declared.waivers.isEmpty)
        #expect(written.object.metadata.namespace == "shop")
        #expect(written.release == "shop")
        #expect(written.location(of: "data").line == 2)
        #expect(written.waivers.count == 1)
    }
}
