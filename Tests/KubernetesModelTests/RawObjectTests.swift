import KubernetesModel
import Testing

@Suite struct RawObjectTests {
    private let document: ManifestNode = [
        "apiVersion": "example.com/v1", "kind": "Cache",
        "metadata": ["creationTimestamp": .null, "name": "sessions", "labels": ["tier": "data"]],
        "spec": ["size": 3],
    ]

    @Test func `a document comes out as it went in`() throws {
        let object = try #require(RawObject(document))
        #expect(ManifestNode(object) == document)
        #expect(object.groupVersionKind == GroupVersionKind(apiVersion: "example.com/v1", kind: "Cache"))
        #expect(object.metadata.name == "sessions")
        #expect(object.metadata.labels == ["tier": "data"])
    }

    @Test func `new metadata replaces what it knows and keeps the rest`() throws {
        var object = try #require(RawObject(document))
        object.metadata.namespace = "shop"
        object.metadata.labels = nil
        #expect(
            ManifestNode(object)["metadata"]
                == ["creationTimestamp": .null, "name": "sessions", "namespace": "shop"])
    }

    @Test func `one from scratch has its fields in their order`() {
        let object = RawObject(
            apiVersion: "example.com/v1", kind: "Cache", scope: .cluster, metadata: MetaV1.ObjectMeta(name: "sessions"),
            fields: ["status": .null, "spec": ["size": 3]])
        guard case .mapping(let fields) = ManifestNode(object) else { return #expect(Bool(false)) }
        #expect(fields.keys == ["apiVersion", "kind", "metadata", "status", "spec"])
        #expect(object.scope == .cluster)
    }

    @Test(arguments: [ManifestNode.null, .mapping(["kind": .string("Cache")]), .sequence([])])
    func `what names no version and kind is none`(document: ManifestNode) { #expect(RawObject(document) == nil) }
}
