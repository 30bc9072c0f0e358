import KubernetesModel
import Testing

struct SeldomFieldsTests {
    @Test func `a field that few objects have reads as it was set, by the initializer or later`() {
        var metadata = MetaV1.ObjectMeta(name: "app", uid: "u")
        metadata.finalizers = ["f"]
        #expect(metadata.uid == "u")
        #expect(metadata.finalizers == ["f"])
        #expect(metadata.generateName == nil)
    }

    @Test func `a copy does not see later writes, in either direction`() {
        var metadata = MetaV1.ObjectMeta(name: "app", finalizers: ["a"])
        var copy = metadata
        metadata.finalizers?.append("b")
        copy.uid = "u"
        #expect(metadata.finalizers == ["a", "b"])
        #expect(metadata.uid == nil)
        #expect(copy.finalizers == ["a"])
        #expect(copy.uid == "u")
    }

    @Test func `a field that is emptied is as if it had never been set`() {
        var metadata = MetaV1.ObjectMeta(name: "app", uid: "u")
        metadata.uid = nil
        #expect(metadata == MetaV1.ObjectMeta(name: "app"))
        #expect(ManifestNode(metadata) == .mapping(["name": .string("app")]))
    }

    @Test func `fields are written in the order of the API, wherever they are kept`() {
        let metadata = MetaV1.ObjectMeta(
            name: "app", generateName: "g", namespace: "shop", uid: "u", labels: ["a": "b"], finalizers: ["f"])
        guard case .mapping(let fields) = ManifestNode(metadata) else { return #expect(Bool(false), "no mapping") }
        #expect(fields.keys == ["name", "generateName", "namespace", "uid", "labels", "finalizers"])
    }
}
