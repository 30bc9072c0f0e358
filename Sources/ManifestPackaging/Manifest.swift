package import KubernetesModel

/// One object as the tree that is written, with the release that it belongs to.
package struct Manifest: Sendable {
    package let node: ManifestNode
    /// Nil where the stack is one release.
    package let release: String?

    package let apiVersion: String
    package let kind: String
    package let name: String
    package let namespace: String?

    package init(_ node: ManifestNode, release: String? = nil) {
        self.node = node
        self.release = release
        apiVersion = node["apiVersion"]?.text ?? ""
        kind = node["kind"]?.text ?? ""
        name = node["metadata"]?["name"]?.text ?? ""
        namespace = node["metadata"]?["namespace"]?.text
    }
}

extension ManifestNode {
    /// Whether it is an object that makes pods, or leads to some.
    var isAboutPods: Bool { self["kind"] == .string("Service") || podSpecification?["containers"] != nil }

    /// The specification of the pods that a workload makes.
    var podSpecification: ManifestNode? {
        let spec = self["spec"]
        return (spec?["jobTemplate"]?["spec"] ?? spec)?["template"]?["spec"]
    }

    var isScalar: Bool {
        switch self {
        case .sequence, .mapping: false
        case .null, .boolean, .integer, .number, .string: true
        }
    }

    /// Whether this is a collection without entries.
    var isEmptyCollection: Bool {
        switch self {
        case .sequence(let items): items.isEmpty
        case .mapping(let fields): fields.isEmpty
        case .null, .boolean, .integer, .number, .string: false
        }
    }

    /// Whether this is a collection with nothing but scalars in it.
    var isFlat: Bool {
        switch self {
        case .sequence(let items): items.allSatisfy(\.isScalar)
        case .mapping(let fields): fields.allSatisfy(\.value.isScalar)
        case .null, .boolean, .integer, .number, .string: false
        }
    }
}

extension ManifestNode {
    /// Adds every string in the tree.
    func collectTexts(into texts: inout Set<String>) {
        switch self {
        case .string(let text): texts.insert(text)
        case .sequence(let items): for item in items { item.collectTexts(into: &texts) }
        case .mapping(let fields): for field in fields { field.value.collectTexts(into: &texts) }
        case .null, .boolean, .integer, .number: return
        }
    }
}
