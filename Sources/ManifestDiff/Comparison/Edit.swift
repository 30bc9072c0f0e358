internal import KubernetesModel

/// One difference between two versions of an object, as deep in the tree as it goes.
struct Edit: Sendable {
    let path: DiffPath
    let old: ManifestNode?
    let new: ManifestNode?

    /// ``DiffPath/schema`` of the path.
    let schema: String

    init(_ path: DiffPath, old: ManifestNode?, new: ManifestNode?) {
        self.path = path
        self.old = old
        self.new = new
        schema = path.schema
    }

    /// What is there that was not, leaf by leaf: an edit stands where the topmost part comes or goes.
    var appeared: Set<Leaf> { Set(Leaf.all(in: new, at: schema)).subtracting(Leaf.all(in: old, at: schema)) }

    /// What is there no longer.
    var disappeared: Set<Leaf> { Set(Leaf.all(in: old, at: schema)).subtracting(Leaf.all(in: new, at: schema)) }

    var isAddition: Bool { old == nil }
    var isRemoval: Bool { new == nil }
}
